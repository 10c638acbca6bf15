package cancelall.stubs;

import java.util.List;

/** The two orders of the page's example, with what a filter may ask of them. */
enum DocumentedOrder {
  AAPL("BUY", "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8"),
  MSFT("SELL", "b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9");

  final String side;
  final String instrumentId;

  DocumentedOrder(String side, String instrumentId) {
    this.side = side;
    this.instrumentId = instrumentId;
  }

  /** Whether a filter lets this order through; the name and the value are documented ones. */
  boolean passes(String name, String value) {
    return switch (name) {
      case "side" -> value.equals(side);
      case "type" -> value.equals("LIMIT");
      case "instrument_type" -> value.equals("COMMON_STOCK");
      case "instrument_ids" -> List.of(value.split(",")).stream().anyMatch(this::isInstrument);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private boolean isInstrument(String id) {
    return instrumentId.equalsIgnoreCase(id);
  }
}
