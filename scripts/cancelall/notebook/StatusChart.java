package cancelall.notebook;

import java.util.List;
import java.util.Map;

/** A history as steps over time, one colour a status: inline SVG. */
record StatusChart(StatusHistory history) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private static final int LEFT = 40;
  private static final int TOP = 40;
  private static final int BOTTOM = 30;

  /** How far the lines go on, so that what the last reading changed is seen. */
  private static final int AFTER = 60;

  private static final Map<String, String> COLOURS =
      Map.of(
          "NEW", "#2f6f9f",
          "PARTIALLY_FILLED", "#8a4f9e",
          "PENDING_CANCEL", "#c2571a",
          "CANCELED", "#3d8b4d",
          "FILLED", "#7a6a2f");

  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" role=\"img\"%s>\n"
            .formatted(WIDTH, HEIGHT, " font-family=\"sans-serif\" font-size=\"12\""));
    svg.append("<title>Orders by status over time</title>\n");
    axes(svg);
    List<String> statuses = history.statuses();
    for (int i = 0; i < statuses.size(); i++) {
      steps(svg, statuses.get(i), i);
    }
    return svg.append("</svg>").toString();
  }

  private void axes(StringBuilder svg) {
    int floor = HEIGHT - BOTTOM;
    svg.append(
        "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#888\"/>\n"
            .formatted(LEFT, TOP, floor, WIDTH - LEFT));
    text(svg, LEFT - 8, y(most()) + 4, "end", "#444", Integer.toString(most()));
    text(svg, LEFT - 8, floor + 4, "end", "#444", "0");
    text(svg, LEFT, floor + 18, "start", "#444", "0 ms");
    text(svg, x(last()), floor + 18, "middle", "#444", last() + " ms");
  }

  private void steps(StringBuilder svg, String status, int position) {
    String colour = COLOURS.getOrDefault(status, "#444");
    // Lines that lie on each other would hide one another.
    int aside = 2 * position;
    StringBuilder path = new StringBuilder();
    for (StatusHistory.Reading reading : history.readings()) {
      int y = y(reading.count(status)) - aside;
      path.append(path.isEmpty() ? "M%d %d".formatted(LEFT, y) : "");
      path.append("H%dV%d".formatted(x(reading.millis()), y));
    }
    path.append("H%d".formatted(WIDTH - LEFT));
    svg.append(
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n"
            .formatted(path, colour));
    text(svg, LEFT + 160 * position, 20, "start", colour, OrdersView.escaped(status));
  }

  private static void text(
      StringBuilder svg, int x, int y, String anchor, String colour, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
            .formatted(x, y, anchor, colour, text));
  }

  private int x(long millis) {
    return (int) (LEFT + millis * (WIDTH - 2 * LEFT - AFTER) / Math.max(1, last()));
  }

  private int y(int count) {
    int height = HEIGHT - TOP - BOTTOM;
    return HEIGHT - BOTTOM - count * height / Math.max(1, most());
  }

  private long last() {
    return history.readings().get(history.readings().size() - 1).millis();
  }

  private int most() {
    return history.readings().stream()
        .flatMap(reading -> reading.counts().values().stream())
        .max(Integer::compare)
        .orElse(1);
  }
}
