package cancelall.cli;

import cancelall.api.InstrumentType;
import cancelall.api.OrderType;
import cancelall.api.Side;
import java.util.List;
import java.util.stream.Stream;

/** The documented values, for help and shell completion; named only when they are asked for. */
final class Documented {
  static final Iterable<String> SIDES = () -> names(Side.values()).iterator();
  static final Iterable<String> ORDER_TYPES = () -> names(OrderType.values()).iterator();
  static final Iterable<String> INSTRUMENT_TYPES = () -> names(InstrumentType.values()).iterator();
  static final Iterable<String> ENVIRONMENTS = List.of("sandbox", "dev", "production");

  private Documented() {}

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
