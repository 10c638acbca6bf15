package cancelall.bench;

import java.util.List;

/** Bars of the medians, setting by setting, each against the longest of its own setting. */
record Chart(Result result) {
  private static final int WIDTH = 720;
  private static final int LEFT = 200;
  private static final int LONGEST = 400;
  private static final int ROW = 22;

  String svg() {
    StringBuilder bars = new StringBuilder();
    int y = 10;
    for (Setting setting : Setting.values()) {
      List<Measured> rows = result.of(setting);
      if (rows.isEmpty()) {
        continue;
      }
      y += ROW;
      bars.append(text(10, y, "bold", setting.title()));
      long most = rows.stream().mapToLong(row -> row.whole().median()).max().orElseThrow();
      for (Measured row : rows) {
        y += ROW;
        bars.append(bar(y, row, most));
      }
      y += ROW / 2;
    }
    y += ROW;
    bars.append(text(10, y, "normal", result.date() + ", " + result.machine()));
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="13">
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        %s</svg>
        """
        .formatted(WIDTH, y + ROW, bars);
  }

  private static String bar(int y, Measured row, long most) {
    long length = Math.max(1, LONGEST * row.whole().median() / Math.max(most, 1));
    String colour = row.contender().contains("cancel-all") ? "#1f77b4" : "#b0b0b0";
    return text(20, y, "normal", row.contender())
        + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n"
            .formatted(LEFT, y - 12, length, ROW - 6, colour)
        + text(LEFT + (int) length + 6, y, "normal", Report.seconds(row.whole().median()) + " s");
  }

  private static String text(int x, int y, String weight, String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<text x=\"%d\" y=\"%d\" font-weight=\"%s\">%s</text>%n"
        .formatted(x, y, weight, escaped);
  }
}
