package cancelall.stubs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the page says that a query is answered with, worked out without a look at the stubs. */
record DocumentedAnswer(int status, String body) {
  static final Map<String, List<String>> ENUMERATIONS =
      Map.of(
          "side", List.of("BUY", "SELL", "SELL_SHORT", "OTHER"),
          "type",
              List.of(
                  "MARKET",
                  "LIMIT",
                  "STOP",
                  "STOP_LIMIT",
                  "TRAILING_STOP",
                  "TRAILING_STOP_LIMIT",
                  "OTHER"),
          "instrument_type", List.of("COMMON_STOCK", "PREFERRED_STOCK", "OPTION", "CASH", "OTHER"));

  /** What an empty query reads as: nothing was asked for, so nothing narrows the call. */
  private static final List<Parameter> LONE_QUESTION_MARK = List.of(new Parameter("", null));

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /**
   * One name and its value, decoded; a name without {@code =} has no value.
   *
   * @param value null for no value
   */
  record Parameter(String name, String value) {}

  static DocumentedAnswer to(List<Parameter> sent) {
    List<Parameter> query = sent.equals(LONE_QUESTION_MARK) ? List.of() : sent;
    if (!isDocumented(query)) {
      return new DocumentedAnswer(400, "400-invalid-filter");
    }
    List<DocumentedOrder> orders = new ArrayList<>(List.of(DocumentedOrder.values()));
    for (Parameter parameter : query) {
      orders.removeIf(order -> !order.passes(parameter.name(), parameter.value()));
    }
    return switch (orders.size()) {
      case 0 -> new DocumentedAnswer(404, "404-no-order-matches");
      case 1 ->
          orders.contains(DocumentedOrder.AAPL)
              ? new DocumentedAnswer(200, "200-aapl-only")
              : new DocumentedAnswer(200, "200-msft-only");
      default -> new DocumentedAnswer(200, "200-both-orders");
    };
  }

  private static boolean isDocumented(List<Parameter> query) {
    Set<String> seen = new HashSet<>();
    return query.stream()
        .allMatch(parameter -> seen.add(parameter.name()) && isDocumented(parameter));
  }

  private static boolean isDocumented(Parameter parameter) {
    if (parameter.value() == null) {
      return false;
    }
    if (parameter.name().equals("instrument_ids")) {
      return Arrays.stream(parameter.value().split(",", -1))
          .allMatch(id -> ID.matcher(id).matches());
    }
    return ENUMERATIONS.getOrDefault(parameter.name(), List.of()).contains(parameter.value());
  }
}
