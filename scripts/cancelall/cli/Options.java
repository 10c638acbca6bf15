package cancelall.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A group of options under one heading of the help. They are declared by hand, because reading
 * annotations costs more at start-up than all of the call; and in no group of picocli's own, which
 * forgets what was given before when one of its options comes a second time.
 *
 * @param heading what stands above them in the help
 * @param specs in the order of the help
 */
record Options(String heading, List<OptionSpec> specs) {

  /** An option that takes a text. */
  static OptionSpec.Builder text(String name, String label, String... description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .arity("1")
        .description(description);
  }

  /** An option that may be repeated. */
  static OptionSpec texts(String name, String label, String... description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .description(description)
        .build();
  }

  /** An option that is there or not. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }

  static boolean isSet(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }

  static List<String> listed(OptionSpec repeated) {
    List<String> values = repeated.getValue();
    return values == null ? List.of() : List.copyOf(values);
  }
}
