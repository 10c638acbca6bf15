package cancelall.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of the right JSON type that no field of the name may hold. */
final class Malformed {
  private static final List<String> DECIMALS =
      List.of(
          "", " ", "1e3", "1,000", ".5", "5.", "+1", "--1", " 1", "1 ", "1\n", "NaN", "$1",
          "\u0663");
  private static final List<String> TIMES =
      List.of(
          "",
          "2026-08-03",
          "2026-08-03T13:30:00",
          "2026-08-03 13:30:00Z",
          "2026-08-03T13:30:00.1234567890Z",
          "2026-08-03T13:30:00.Z",
          "2026-08-03T13:30:00+02:00",
          "2026-13-03T13:30:00Z",
          "2026-02-30T13:30:00Z",
          "2026-08-03T25:30:00Z",
          "2026-08-03T13:30:00Z\n",
          "1754227800");
  private static final List<String> UUIDS =
      List.of(
          "",
          "AAPL",
          "0b9c8d7e-1111-4222-8333-44445555666",
          "0b9c8d7e-1111-4222-8333-4444555566667",
          "gb9c8d7e-1111-4222-8333-444455556666");

  /** An unsigned quantity; prices and offsets may carry a minus. */
  private static final List<String> QUANTITIES =
      Stream.concat(DECIMALS.stream(), Stream.of("-1")).toList();

  private static final Map<String, List<String>> BY_FIELD =
      Stream.of(
              fields(QUANTITIES, "quantity", "filled_quantity", "leaves_quantity"),
              fields(DECIMALS, "average_fill_price", "limit_price", "stop_price", "limit_offset"),
              fields(DECIMALS, "trailing_offset", "trailing_limit_px", "trailing_stop_px"),
              fields(DECIMALS, "trailing_watermark_px"),
              fields(TIMES, "created_at", "updated_at", "expires_at", "releases_at"),
              fields(TIMES, "trailing_watermark_ts"),
              fields(UUIDS, "id", "instrument_id", "underlying_instrument_id"),
              fields(List.of(""), "symbol", "request_id", "message"))
          .flatMap(fields -> fields.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Whole numbers that are none of 64 bits. */
  static final List<String> INT64 =
      List.of("9223372036854775808", "-9223372036854775809", "19816.5");

  private Malformed() {}

  static List<String> texts(String field) {
    return BY_FIELD.getOrDefault(field, List.of());
  }

  private static Map<String, List<String>> fields(List<String> texts, String... names) {
    return Set.of(names).stream().collect(Collectors.toMap(name -> name, name -> texts));
  }
}
