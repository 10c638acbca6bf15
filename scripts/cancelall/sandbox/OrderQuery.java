package cancelall.sandbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The filters of the list call, which has none for side and type; all must be met.
 *
 * @param orderIds ids of the engine or of clients, empty for all: the book knows which orders they
 *     name, so {@link #test} leaves them out
 */
record OrderQuery(
    Set<OrderStatus> statuses,
    Optional<String> symbol,
    List<String> instrumentIds,
    Optional<InstrumentType> instrumentType,
    Set<String> orderIds,
    List<String> underlyingIds,
    Optional<Instant> from,
    Optional<Instant> to,
    PageToken page)
    implements Predicate<Order> {
  private static final Set<String> NAMES =
      Set.of(
          "page_size",
          "page_token",
          "order_ids",
          "status",
          "symbol",
          "instrument_ids",
          "instrument_type",
          "underlying_instrument_ids",
          "from",
          "to");

  static OrderQuery read(QueryParameters query, Choices choices) {
    FilterReader reader = new FilterReader(query, choices, NAMES);
    return new OrderQuery(
        Set.copyOf(reader.listOf("status", OrderStatus.class)),
        reader.text("symbol"),
        reader.list("instrument_ids", value -> true),
        reader.oneOf("instrument_type", InstrumentType.class),
        Set.copyOf(reader.list("order_ids", value -> true)),
        reader.list("underlying_instrument_ids", value -> true),
        reader.text("from").map(text -> instant("from", text)),
        reader.text("to").map(text -> instant("to", text)),
        page(reader));
  }

  @Override
  public boolean test(Order order) {
    Instrument instrument = order.instrument();
    return (statuses.isEmpty() || statuses.contains(order.status()))
        && symbol.map(instrument.symbol()::equals).orElse(true)
        && (instrumentIds.isEmpty() || instrument.isAnyOf(instrumentIds))
        && instrumentType.map(instrument.type()::equals).orElse(true)
        && (underlyingIds.isEmpty() || instrument.isUnderlainByAnyOf(underlyingIds))
        && from.map(start -> !order.createdAt().isBefore(start)).orElse(true)
        && to.map(end -> !order.createdAt().isAfter(end)).orElse(true);
  }

  private static PageToken page(FilterReader reader) {
    int size = reader.text("page_size").map(OrderQuery::size).orElse(PageToken.MAX_LIMIT);
    // The token carries the size: page_size is ignored beside it, as documented.
    return reader.text("page_token").map(PageToken::parse).orElseGet(() -> PageToken.first(size));
  }

  private static int size(String text) {
    int size = text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    if (size < 1 || size > PageToken.MAX_LIMIT) {
      throw Refusal.badRequest("page_size must be between 1 and " + PageToken.MAX_LIMIT);
    }
    return size;
  }

  private static Instant instant(String name, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw Refusal.badRequest("Invalid date-time in " + name + ": '" + text + "'");
    }
  }
}
