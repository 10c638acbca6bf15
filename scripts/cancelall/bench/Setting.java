package cancelall.bench;

/** What is asked of every contender in a round. */
enum Setting {
  CLEARTEXT("2 orders, cleartext", Answers.FEW),
  TLS("2 orders, TLS", Answers.FEW),
  MANY("100,000 orders, cleartext", Answers.MANY);

  private final String title;
  private final long account;

  Setting(String title, long account) {
    this.title = title;
    this.account = account;
  }

  String title() {
    return title;
  }

  long account() {
    return account;
  }
}
