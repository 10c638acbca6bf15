package cancelall.random;

/** An instrument of a random book, in the API's words. */
record DrawnInstrument(String id, String type, String symbol) {
  static DrawnInstrument of(Chance chance) {
    String type = chance.one(Vocabulary.INSTRUMENT_TYPES);
    String ticker = chance.one("AAPL", "MSFT", "TSLA", "BRK.B", "F");
    String osi = "%-6s%s%s%s".formatted(ticker, "270115", chance.one("C", "P"), "00190000");
    return new DrawnInstrument(chance.uuid(), type, type.equals("OPTION") ? osi : ticker);
  }
}
