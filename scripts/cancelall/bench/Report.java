package cancelall.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** A result as Markdown, for a terminal and for the README. */
record Report(Result result) {
  String markdown() {
    StringBuilder page = new StringBuilder();
    page.append(
        "%s, %s. Whole processes, medians (in brackets the middle half); first byte: until the server had it.%n"
            .formatted(result.date(), result.machine()));
    for (Setting setting : Setting.values()) {
      List<Measured> rows = result.of(setting);
      if (!rows.isEmpty()) {
        page.append(table(setting, rows));
      }
    }
    if (!result.rates().isEmpty()) {
      page.append("\n| done in a second | | |\n|---|---|---|\n");
      result
          .rates()
          .forEach(
              rate ->
                  page.append(
                      String.format(
                          Locale.ROOT,
                          "| %s | %,d | %s |%n",
                          rate.what(),
                          rate.perSecond(),
                          rate.remark())));
    }
    return page.toString();
  }

  private String table(Setting setting, List<Measured> rows) {
    StringBuilder table = new StringBuilder();
    table.append(
        "\n| %s | whole | × Node | × curl | × bare JVM | first byte | peak |\n"
            .formatted(setting.title()));
    table.append("|---|---|---|---|---|---|---|\n");
    for (Measured row : rows) {
      table.append(
          "| %s | %s s (%s–%s) | %s | %s | %s | %s | %s |%n"
              .formatted(
                  row.contender(),
                  seconds(row.whole().median()),
                  seconds(row.whole().low()),
                  seconds(row.whole().high()),
                  ratio(row, Contenders.NODE),
                  ratio(row, Contenders.CURL),
                  bare(row),
                  row.firstByte() == null ? "" : seconds(row.firstByte().median()) + " s",
                  row.peakKibibytes() == 0 ? "" : row.peakKibibytes() / 1024 + " MiB"));
    }
    return table.toString();
  }

  private String ratio(Measured row, String other) {
    return result.ratio(row.setting(), row.contender(), other).map(BigDecimal::toString).orElse("");
  }

  /** The JVM that starts and ends does so in the same time whatever others are asked. */
  private String bare(Measured row) {
    if (!row.contender().contains("JDK")) {
      return "";
    }
    return result.of(Setting.CLEARTEXT).stream()
        .filter(one -> one.contender().equals(Contenders.bareOf(row.contender())))
        .map(base -> row.whole().ratioTo(base.whole()).toString())
        .findFirst()
        .orElse("");
  }

  /** Microseconds as seconds, to the millisecond. */
  static String seconds(long micros) {
    return BigDecimal.valueOf(micros, 6).setScale(3, RoundingMode.HALF_UP).toString();
  }
}
