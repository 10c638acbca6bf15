package cancelall.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The instruments the sandbox knows. A symbol it does not know is a common stock whose id is
 * derived from its name, so that it is the same in every run; an OSI symbol is an option.
 */
public final class Instruments {
  private static final Pattern OSI = Pattern.compile("([A-Z][A-Z0-9. ]{5})\\d{6}[CP]\\d{8}");
  private static final Pattern TICKER = Pattern.compile("[A-Z][A-Z0-9./-]{0,14}");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  // AAPL and MSFT are the page's, TSLA the OpenAPI document's; the others are of this sandbox.
  private static final List<Instrument> CATALOGUE =
      List.of(
          stock("AAPL", "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8"),
          stock("MSFT", "b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9"),
          stock("TSLA", "d4d5d6d7-e4e5-f4f5-a4a5-a6a7a8a9aaab"),
          stock("NVDA", derivedId("NVDA")),
          stock("AMZN", derivedId("AMZN")),
          stock("SPY", derivedId("SPY")),
          of(InstrumentType.PREFERRED_STOCK, "BAC-PL"),
          of(InstrumentType.CASH, "USD"),
          of(InstrumentType.OTHER, "BOND-2031"));

  private static final Map<String, Instrument> BY_SYMBOL =
      CATALOGUE.stream().collect(Collectors.toMap(Instrument::symbol, Function.identity()));

  private Instruments() {}

  /** The instruments with an entry of their own, one at least of every type but OPTION. */
  public static List<Instrument> catalogue() {
    return CATALOGUE;
  }

  /**
   * The instrument of a symbol.
   *
   * @throws IllegalArgumentException if it is neither a ticker nor an OSI option symbol
   */
  public static Instrument ofSymbol(String symbol) {
    return find(symbol)
        .orElseThrow(() -> new IllegalArgumentException("no such symbol: " + symbol));
  }

  static Optional<Instrument> find(String symbol) {
    Instrument known = BY_SYMBOL.get(symbol);
    if (known != null) {
      return Optional.of(known);
    }
    var option = OSI.matcher(symbol);
    if (option.matches()) {
      String underlying = ofSymbol(option.group(1).strip()).id();
      return Optional.of(
          new Instrument(derivedId(symbol), InstrumentType.OPTION, symbol, underlying));
    }
    return TICKER.matcher(symbol).matches()
        ? Optional.of(stock(symbol, derivedId(symbol)))
        : Optional.empty();
  }

  static Optional<Instrument> findById(String id) {
    return CATALOGUE.stream().filter(known -> known.id().equalsIgnoreCase(id)).findFirst();
  }

  /** The shape alone counts: the documented instrument ids are no RFC 4122 UUIDs. */
  static boolean looksLikeId(String text) {
    return UUID_TEXT.matcher(text).matches();
  }

  private static Instrument stock(String symbol, String id) {
    return new Instrument(id, InstrumentType.COMMON_STOCK, symbol, null);
  }

  private static Instrument of(InstrumentType type, String symbol) {
    return new Instrument(derivedId(symbol), type, symbol, null);
  }

  private static String derivedId(String symbol) {
    return UUID.nameUUIDFromBytes(("cancelall.sandbox/" + symbol).getBytes(UTF_8)).toString();
  }
}
