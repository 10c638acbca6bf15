package cancelall.random;

/** A name and its value in a JSON object. */
record DrawnField(String name, JsonText value) {
  String sent(Chance chance) {
    return JsonText.string(chance, name).sent()
        + JsonText.space(chance)
        + ":"
        + JsonText.space(chance)
        + value.sent();
  }

  String plain() {
    return '"' + name + "\":" + value.plain();
  }
}
