package cancelall.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many scenarios a second the acceptance suite runs against the local broker. */
final class Suite {
  private static final Pattern PASSED = Pattern.compile("(?m)^(\\d+) passed, 0 failed");
  private static final Pattern TOOK = Pattern.compile("(?m)^(\\d+(?:\\.\\d+)?) s,");

  private Suite() {}

  static Result.Rate run(Path checkout) throws IOException, InterruptedException {
    return read(Shell.output(List.of("./jbang", "acceptance@.", "--target=sandbox"), checkout));
  }

  /**
   * Reads what the suite printed.
   *
   * @throws IOException when it does not say how many passed and how long that took
   */
  static Result.Rate read(String printed) throws IOException {
    Matcher passed = PASSED.matcher(printed);
    Matcher took = TOOK.matcher(printed);
    if (!passed.find() || !took.find()) {
      throw new IOException("the acceptance suite did not pass: " + printed);
    }
    BigDecimal seconds = new BigDecimal(took.group(1)).max(new BigDecimal("0.001"));
    long rate =
        new BigDecimal(passed.group(1)).divide(seconds, 0, RoundingMode.HALF_UP).longValue();
    return new Result.Rate(
        "scenarios of the suite, target sandbox",
        rate,
        passed.group(1) + " in " + took.group(1) + " s");
  }
}
