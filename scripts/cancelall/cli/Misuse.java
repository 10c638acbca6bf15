package cancelall.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one sentence what is wrong with the arguments and how to mend it. What stands after an
 * unknown option, or after one that takes no value, is never repeated: it may be a key.
 */
final class Misuse {
  private static final String KEY_OPTION = "--api-key";

  /** Picocli says this with the value at its end, and in no exception of its own. */
  private static final Pattern FLAG_WITH_VALUE =
      Pattern.compile("option '([^']+)' should be specified without ");

  private Misuse() {}

  static String sentence(ParameterException refused) {
    if (refused instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched());
    }
    if (refused instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return option.longestName() + " is given twice: give it once";
    }
    if (refused instanceof MissingParameterException missing
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      String name = option.longestName();
      return name + " has lost its value: write " + name + "=" + option.paramLabel();
    }
    if (refused.getArgSpec() instanceof OptionSpec option) {
      return ofValue(option, refused);
    }
    String message = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    Matcher flag = FLAG_WITH_VALUE.matcher(message);
    return flag.find()
        ? flag.group(1) + " takes no value: leave out what stands after it"
        : message + ": see cancel-all --help";
  }

  private static String unknown(List<String> unmatched) {
    String first = unmatched.get(0);
    if (first.startsWith(KEY_OPTION)) {
      return KEY_OPTION
          + " does not exist, for a key on the command line is seen by every user of the machine:"
          + " use --api-key-file, --api-key-stdin or CLEAR_STREET_API_KEY";
    }
    if (!first.startsWith("-")) {
      return "there is an argument too many after ACCOUNT_ID: give one account, and --option=VALUE";
    }
    return name(first) + " is no option of cancel-all: see cancel-all --help";
  }

  /** A short option and its value are one word. */
  private static String name(String typed) {
    return typed.startsWith("--")
        ? typed.split("[^\\w-]", 2)[0]
        : typed.substring(0, Math.min(typed.length(), 2));
  }

  private static String ofValue(OptionSpec option, ParameterException refused) {
    String name = option.longestName();
    String typed = String.valueOf(refused.getValue());
    if (option.type().isEnum()) {
      return "%s '%s' is not one of %s: give one of them"
          .formatted(name, typed, names(option.type()));
    }
    if (option.arity().min() == 0 && typed.matches("[0-9]+")) {
      return "%s would take '%s' as its time: write %s=%s, or put the account first"
          .formatted(name, typed, name, option.fallbackValue());
    }
    return refused.getCause() instanceof TypeConversionException unusable
        ? name + " " + unusable.getMessage()
        : String.valueOf(refused.getMessage()).lines().findFirst().orElse(name);
  }

  private static String names(Class<?> enumeration) {
    return Stream.of(enumeration.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
