package cancelall.sandbox;

import com.google.gson.JsonElement;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One order of a submission: its fields, then whether they make sense together. */
final class SubmittedOrder {
  // OTHER and the crossing times are answered but cannot be ordered: RequestOrderType and
  // RequestTimeInForce of the OpenAPI document.
  private static final Set<OrderType> TYPES =
      Stream.of(OrderType.values())
          .filter(type -> type != OrderType.OTHER)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<TimeInForce> TIMES =
      Set.of(
          TimeInForce.DAY,
          TimeInForce.GOOD_TILL_CANCEL,
          TimeInForce.IMMEDIATE_OR_CANCEL,
          TimeInForce.FILL_OR_KILL,
          TimeInForce.GOOD_TILL_DATE,
          TimeInForce.AT_THE_OPENING,
          TimeInForce.AT_THE_CLOSE);
  private static final int LONGEST_CLIENT_ID = 64;
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  private final SubmissionFields fields;
  private final String position;

  private SubmittedOrder(SubmissionFields fields, String position) {
    this.fields = fields;
    this.position = position;
  }

  static Terms read(JsonElement json, String position) {
    if (!json.isJsonObject()) {
      throw new SubmissionFields(null, position).wrongType(json, "struct NewOrderRequest");
    }
    return new SubmittedOrder(new SubmissionFields(json.getAsJsonObject(), position), position)
        .terms();
  }

  private Terms terms() {
    Side side = fields.required("side", Set.of(Side.values()));
    String quantityText = fields.requiredText("quantity");
    OrderType type = fields.required("order_type", TYPES);
    TimeInForce time = fields.required("time_in_force", TIMES);
    Instrument instrument = instrument();
    Prices prices = prices(type);
    return new Terms(
        clientOrderId(),
        instrument,
        side,
        type,
        time,
        quantity(quantityText, instrument),
        prices,
        expiresAt(time),
        fields.flag("extended_hours").orElse(null));
  }

  private String clientOrderId() {
    String id = fields.text("id").orElse(null);
    if (id != null && (id.isBlank() || id.length() > LONGEST_CLIENT_ID)) {
      throw bad("id must be 1 to " + LONGEST_CLIENT_ID + " characters long and not blank");
    }
    return id;
  }

  private Instrument instrument() {
    Optional<String> symbol = fields.text("symbol");
    Optional<String> id = fields.text("instrument_id");
    if (symbol.isEmpty() && id.isEmpty()) {
      throw bad("Either symbol or instrument_id must be provided");
    }
    Optional<Instrument> named = symbol.map(this::bySymbol);
    Optional<Instrument> identified = id.map(this::byIdOrSymbol);
    if (named.isPresent() && identified.isPresent() && !named.equals(identified)) {
      throw bad("symbol and instrument_id name different instruments");
    }
    return named.or(() -> identified).orElseThrow();
  }

  private Instrument bySymbol(String symbol) {
    return Instruments.find(symbol).orElseThrow(() -> bad("Unknown symbol: '" + symbol + "'"));
  }

  private Instrument byIdOrSymbol(String id) {
    return Instruments.findById(id)
        .or(() -> Instruments.looksLikeId(id) ? Optional.empty() : Instruments.find(id))
        .orElseThrow(() -> bad("Unknown instrument_id: '" + id + "'"));
  }

  private BigDecimal quantity(String text, Instrument instrument) {
    BigDecimal quantity = decimal("quantity", text);
    if (quantity.signum() <= 0) {
      throw bad("Order quantity must be greater than zero");
    }
    if (instrument.type() == InstrumentType.OPTION && quantity.stripTrailingZeros().scale() > 0) {
      throw bad("Order quantity of an option must be a whole number of contracts");
    }
    return quantity;
  }

  private Prices prices(OrderType type) {
    Prices prices =
        new Prices(
            positive("limit_price"),
            positive("stop_price"),
            positive("trailing_offset"),
            fields
                .optional("trailing_offset_type", Set.of(TrailingOffsetType.values()))
                .orElse(null),
            fields.text("limit_offset").map(text -> decimal("limit_offset", text)).orElse(null));
    require(type, type.needsLimitPrice(), "limit_price", prices.limit());
    require(type, type.needsStopPrice(), "stop_price", prices.stop());
    require(type, type.trails(), "trailing_offset", prices.trailingOffset());
    require(type, type.trails(), "trailing_offset_type", prices.trailingOffsetType());
    if (type == OrderType.TRAILING_STOP_LIMIT
        && prices.limitOffset() == null
        && prices.limit() == null) {
      throw bad("limit_offset or limit_price is required for " + type + " orders");
    }
    return prices;
  }

  private void require(OrderType type, boolean needed, String name, Object value) {
    if (needed && value == null) {
      throw bad(name + " is required for " + type + " orders");
    }
  }

  private Instant expiresAt(TimeInForce time) {
    Optional<String> text = fields.text("expires_at");
    if (time == TimeInForce.GOOD_TILL_DATE && text.isEmpty()) {
      throw bad("expires_at is required when time_in_force is GOOD_TILL_DATE");
    }
    try {
      return text.map(value -> OffsetDateTime.parse(value).toInstant()).orElse(null);
    } catch (DateTimeException e) {
      throw bad("expires_at is not a date-time: '" + text.get() + "'");
    }
  }

  private BigDecimal positive(String name) {
    BigDecimal value = fields.text(name).map(text -> decimal(name, text)).orElse(null);
    if (value != null && value.signum() <= 0) {
      throw bad(name + " must be greater than zero");
    }
    return value;
  }

  private BigDecimal decimal(String name, String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw bad(name + " is not a decimal number: '" + text + "'");
    }
    return new BigDecimal(text);
  }

  private Refusal bad(String why) {
    return Refusal.badRequest(position + ": " + why);
  }
}
