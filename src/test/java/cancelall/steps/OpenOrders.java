package cancelall.steps;

import cancelall.api.Filter;
import cancelall.api.InstrumentType;
import cancelall.api.OrderType;
import cancelall.api.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which open orders are meant, in QA's words: {@code open BUY LIMIT OPTION orders of AAPL and
 * MSFT}. The words for side, order type and instrument type may each be there or not. OTHER is a
 * value of all three, so it is written out: {@code open orders with side OTHER}.
 *
 * @param symbols the instruments by their symbols; {@link #NO_ORDERS} is one that no order has
 */
public record OpenOrders(
    Optional<Side> side,
    Optional<OrderType> type,
    Optional<InstrumentType> instrumentType,
    List<String> symbols) {

  /** The instrument of an order that does not exist. */
  static final String NO_ORDERS = "an instrument without orders";

  /** What the parameter {openOrders} takes. */
  static final String REGEXP =
      "open (?:[A-Z_]+ ){0,3}orders"
          + "(?: with (?:side|type|instrument type) OTHER)?"
          + "(?: of (?!side|type|instrument type)\\S.*?)?";

  private static final Pattern PHRASE =
      Pattern.compile(
          "open ((?:[A-Z_]+ ){0,3})orders(?: with (side|type|instrument type) OTHER)?(?: of (.+))?");
  private static final Pattern BETWEEN_SYMBOLS = Pattern.compile(", | and | or ");

  public OpenOrders {
    symbols = List.copyOf(symbols);
  }

  /** Reads the phrase; a word that is no documented value is refused with those that are. */
  static OpenOrders parse(String phrase) {
    Matcher matcher = PHRASE.matcher(phrase);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a phrase for open orders: " + phrase);
    }
    List<String> words = new ArrayList<>(List.of(matcher.group(1).strip().split(" ")));
    words.removeIf(String::isEmpty);
    String other = matcher.group(2);
    OpenOrders meant =
        new OpenOrders(
            other("side", other, Side.OTHER).or(() -> taken(words, Side.values())),
            other("type", other, OrderType.OTHER).or(() -> taken(words, OrderType.values())),
            other("instrument type", other, InstrumentType.OTHER)
                .or(() -> taken(words, InstrumentType.values())),
            symbols(matcher.group(3)));
    if (!words.isEmpty()) {
      throw new IllegalArgumentException(
          words + " is no further side, order type or instrument type; there are: " + allWords());
    }
    return meant;
  }

  /** The symbols of a phrase such as {@code AAPL and MSFT}; an option's stands in quotes. */
  static List<String> symbols(String phrase) {
    return phrase == null
        ? List.of()
        : BETWEEN_SYMBOLS.splitAsStream(phrase).map(word -> word.replace("\"", "")).toList();
  }

  private static <E> Optional<E> other(String filter, String written, E value) {
    return filter.equals(written) ? Optional.of(value) : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> taken(List<String> words, E[] values) {
    return Arrays.stream(values)
        .filter(value -> !value.name().equals("OTHER") && words.remove(value.name()))
        .findFirst();
  }

  private static List<String> allWords() {
    return Stream.of(Side.values(), OrderType.values(), InstrumentType.values())
        .flatMap(Arrays::stream)
        .map(Enum::toString)
        .filter(word -> !word.equals("OTHER"))
        .toList();
  }

  /** The same with the instruments' symbols as the broker has them. */
  OpenOrders named(UnaryOperator<String> symbol) {
    return new OpenOrders(side, type, instrumentType, symbols.stream().map(symbol).toList());
  }

  /** The filter of the call. */
  Filter filter(Function<String, String> instrumentIdOf) {
    Filter filter = Filter.none();
    filter = side.map(filter::withSide).orElse(filter);
    filter = type.map(filter::withType).orElse(filter);
    filter = instrumentType.map(filter::withInstrumentType).orElse(filter);
    return symbols.isEmpty()
        ? filter
        : filter.withInstrumentIds(symbols.stream().map(instrumentIdOf).toList());
  }
}
