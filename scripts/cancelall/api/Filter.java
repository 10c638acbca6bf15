package cancelall.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which open orders a cancel-all takes; they must satisfy every filter given (AND). A filter that
 * could be understood as a wider one cannot be made: it is refused with {@link InvalidFilter}.
 *
 * <p>Source: the page's parameters. Absent filters are {@code null}, no ids an empty list.
 *
 * @param instrumentIds instruments, any of which an order may be of (OR)
 * @param instrumentType one of {@link InstrumentType}, or null
 * @param side one of {@link Side}, or null
 * @param type one of {@link OrderType}, or null
 * @param undocumentedAllowed whether values outside the page's enumerations, and symbols as
 *     instrument ids (the vendor's later wording), are let through
 */
public record Filter(
    List<String> instrumentIds,
    String instrumentType,
    String side,
    String type,
    boolean undocumentedAllowed) {

  /** As many ids as fit a URL of about 8 KiB, which servers commonly accept. */
  public static final int MOST_IDS = 200;

  /** Eight-four-four-four-twelve hexadecimal digits; the page's own are no RFC 4122 UUIDs. */
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  public Filter {
    instrumentIds = List.copyOf(instrumentIds);
    checkIds(instrumentIds, undocumentedAllowed);
    checkValue("instrument_type", instrumentType, InstrumentType.values(), undocumentedAllowed);
    checkValue("side", side, Side.values(), undocumentedAllowed);
    checkValue("type", type, OrderType.values(), undocumentedAllowed);
  }

  /** No filter: every open order of the account. */
  public static Filter none() {
    return new Filter(List.of(), null, null, null, false);
  }

  /** This filter, for orders of one side only. */
  public Filter withSide(Side wanted) {
    return new Filter(instrumentIds, instrumentType, wanted.name(), type, undocumentedAllowed);
  }

  /** This filter, for orders of one order type only. */
  public Filter withType(OrderType wanted) {
    return new Filter(instrumentIds, instrumentType, side, wanted.name(), undocumentedAllowed);
  }

  /** This filter, for orders of one instrument type only. */
  public Filter withInstrumentType(InstrumentType wanted) {
    return new Filter(instrumentIds, wanted.name(), side, type, undocumentedAllowed);
  }

  /** This filter, for orders of these instruments only. */
  public Filter withInstrumentIds(List<String> wanted) {
    return new Filter(wanted, instrumentType, side, type, undocumentedAllowed);
  }

  /** Whether every open order of the account is meant. */
  public boolean isEmpty() {
    return parameters().isEmpty();
  }

  /**
   * The query parameters, by their documented names. The ids are one comma-joined value, for the
   * page's style is a list that is not exploded.
   */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!instrumentIds.isEmpty()) {
      parameters.put("instrument_ids", String.join(",", instrumentIds));
    }
    putIfGiven(parameters, "instrument_type", instrumentType);
    putIfGiven(parameters, "side", side);
    putIfGiven(parameters, "type", type);
    return parameters;
  }

  /** The query as it is sent, beginning with {@code ?}, or an empty text without filters. */
  public String query() {
    List<String> pairs = new ArrayList<>();
    parameters().forEach((name, value) -> pairs.add(name + "=" + encoded(value)));
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  /**
   * Why an order cannot be shown to be inside this filter, or empty when it is inside. A filtered
   * field that is missing or null shows nothing, so it counts as outside.
   */
  public Optional<String> whyOutside(Order order) {
    if (differs(instrumentType, order.instrumentType())) {
      return differing("instrument_type", instrumentType, order.instrumentType());
    }
    if (differs(side, order.side())) {
      return differing("side", side, order.side());
    }
    if (differs(type, order.orderType())) {
      return differing("order_type", type, order.orderType());
    }
    return otherInstrument(order);
  }

  /** Whether an id is written as the page's instrument ids are. */
  public static boolean isInstrumentId(String id) {
    return UUID_SHAPE.matcher(id).matches();
  }

  private Optional<String> otherInstrument(Order order) {
    if (instrumentIds.isEmpty()) {
      return Optional.empty();
    }
    boolean inside =
        instrumentIds.stream()
            .anyMatch(
                id ->
                    isInstrumentId(id)
                        ? id.equalsIgnoreCase(order.instrumentId())
                        : id.equals(order.symbol()));
    return inside
        ? Optional.empty()
        : Optional.of("its instrument_id is " + shown(order.instrumentId()) + ", not asked for");
  }

  private static boolean differs(String wanted, String seen) {
    return wanted != null && !wanted.equals(seen);
  }

  private static Optional<String> differing(String field, String wanted, String seen) {
    return Optional.of("its " + field + " is " + shown(seen) + ", not " + wanted);
  }

  private static String shown(String value) {
    return value == null ? "missing" : value;
  }

  private static void putIfGiven(Map<String, String> parameters, String name, String value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",");
  }

  private static void checkValue(
      String parameter, String value, Enum<?>[] documented, boolean undocumentedAllowed) {
    if (value == null) {
      return;
    }
    List<String> names = Stream.of(documented).map(Enum::name).toList();
    if (value.isBlank()) {
      throw new InvalidFilter(
          parameter,
          "is blank: give one of " + String.join(", ", names) + ", or leave the filter out");
    }
    if (value.chars().anyMatch(c -> c == ',' || isBlank(c) || Character.isISOControl(c))) {
      throw new InvalidFilter(
          parameter, "holds a blank, a comma or a control character: give one value alone");
    }
    if (!undocumentedAllowed && !names.contains(value)) {
      throw new InvalidFilter(
          parameter,
          "'%s' is not one of %s: did you mean %s?"
              .formatted(value, String.join(", ", names), Closest.to(value, names)));
    }
  }

  private static void checkIds(List<String> ids, boolean undocumentedAllowed) {
    if (ids.size() > MOST_IDS) {
      throw new InvalidFilter(
          "instrument_ids",
          "has %d ids, more than the %d that one call takes: make several calls"
              .formatted(ids.size(), MOST_IDS));
    }
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      checkId(id, undocumentedAllowed);
      if (!seen.add(id.toLowerCase(Locale.ROOT))) {
        throw new InvalidFilter("instrument_ids", "names " + id + " twice: name it once");
      }
    }
  }

  private static void checkId(String id, boolean undocumentedAllowed) {
    if (id.isBlank()) {
      throw new InvalidFilter(
          "instrument_ids", "has a blank id: give 8-4-4-4-12 hexadecimal digits for each");
    }
    if (isInstrumentId(id)) {
      return;
    }
    if (!undocumentedAllowed) {
      throw new InvalidFilter(
          "instrument_ids",
          "'%s' is not 8-4-4-4-12 hexadecimal digits: give the instrument's UUID".formatted(id));
    }
    boolean unclean = id.chars().anyMatch(c -> c == ',' || Character.isISOControl(c));
    if (unclean || isBlank(id.charAt(0)) || isBlank(id.charAt(id.length() - 1))) {
      throw new InvalidFilter(
          "instrument_ids",
          "'%s' holds a comma, a control character or an outer blank: give the symbol alone"
              .formatted(id));
    }
  }

  /** No-break blanks too: a broker that trims them away would see no filter. */
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
