package cancelall.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wanted of a contender, as a ratio to a bare fetch in Node in the same run.
 *
 * @param setting where
 * @param contender whose
 * @param ratio at most
 */
record Goal(Setting setting, String contender, BigDecimal ratio) {
  /** The most memory for 100,000 orders. */
  private static final long MOST_KIBIBYTES = 120 * 1024;

  static List<Goal> all() {
    return List.of(
        of(Setting.CLEARTEXT, Contenders.installed(25), "1.0"),
        of(Setting.CLEARTEXT, Contenders.installed(17), "1.6"),
        of(Setting.CLEARTEXT, Contenders.WRAPPER, "4.7"),
        of(Setting.TLS, Contenders.installed(25), "1.3"),
        of(Setting.TLS, Contenders.installed(17), "2.2"),
        of(Setting.MANY, Contenders.installed(25), "1.0"),
        of(Setting.MANY, Contenders.installed(17), "1.0"));
  }

  private static Goal of(Setting setting, String contender, String ratio) {
    return new Goal(setting, contender, new BigDecimal(ratio));
  }

  /** What was missed, a sentence each; a contender that did not take part misses nothing. */
  static List<String> missed(List<Goal> goals, Result result) {
    List<String> missed = new ArrayList<>();
    for (Goal goal : goals) {
      result
          .ratioToNode(goal.setting, goal.contender)
          .filter(ratio -> ratio.compareTo(goal.ratio) > 0)
          .ifPresent(
              ratio ->
                  missed.add(
                      "%s, %s: %s times Node's fetch, the goal is %s"
                          .formatted(goal.contender, goal.setting.title(), ratio, goal.ratio)));
    }
    for (Measured measured : result.of(Setting.MANY)) {
      if (measured.contender().startsWith("cancel-all")
          && measured.peakKibibytes() > MOST_KIBIBYTES) {
        missed.add(
            "%s, %s: %d MiB, the goal is %d"
                .formatted(
                    measured.contender(),
                    measured.setting().title(),
                    measured.peakKibibytes() / 1024,
                    MOST_KIBIBYTES / 1024));
      }
    }
    return missed;
  }
}
