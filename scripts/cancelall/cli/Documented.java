package cancelall.cli;

import cancelall.api.InstrumentType;
import cancelall.api.OrderType;
import cancelall.api.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documented values, for help and shell completion. */
final class Documented {
  private Documented() {}

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  static final class Environments extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Environments() {
      super(List.of("sandbox", "dev", "production"));
    }
  }

  static final class Sides extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Sides() {
      super(names(Side.values()));
    }
  }

  static final class OrderTypes extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    OrderTypes() {
      super(names(OrderType.values()));
    }
  }

  static final class InstrumentTypes extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    InstrumentTypes() {
      super(names(InstrumentType.values()));
    }
  }
}
