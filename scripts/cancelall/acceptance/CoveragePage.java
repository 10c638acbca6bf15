package cancelall.acceptance;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** The page on which a gap is seen at a glance: parameter by value by status. */
final class CoveragePage {
  /** A documented value should be seen with orders to cancel and without. */
  private static final Set<Integer> WANTED = Set.of(200, 404);

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Coverage of cancel all open orders</title>
      <style>
      body { font: 14px/1.4 system-ui, sans-serif; margin: 2rem; color: #222; }
      h1 { font-size: 1.5rem; }
      table { border-collapse: collapse; box-shadow: 0 1px 4px #0003; }
      th, td { border: 1px solid #ddd; padding: .25rem .6rem; text-align: left; vertical-align: top; }
      thead th { background: #f0f0f0; position: sticky; top: 0; }
      .seen { background: #e3f4e3; }
      .gap { background: #c62828; color: #fff; font-weight: bold; }
      .none { color: #999; }
      .undocumented { color: #777; }
      .bar { width: 24rem; height: .6rem; background: #c62828; border-radius: .3rem; overflow: hidden; }
      .bar div { height: 100%; background: #2e7d32; }
      summary { cursor: pointer; }
      ul { margin: .2rem 0; padding-left: 1.2rem; max-width: 40rem; }
      code { font-family: ui-monospace, monospace; }
      </style>
      </head>
      <body>
      """;

  private final TargetName target;
  private final Coverage coverage;
  private final StringBuilder html = new StringBuilder(HEAD);

  CoveragePage(TargetName target, List<SentRequest> sent) {
    this.target = target;
    this.coverage = new Coverage(sent);
  }

  String html() {
    long gaps = coverage.rows().stream().mapToLong(this::gaps).sum();
    long wanted = coverage.rows().stream().filter(Coverage.Row::documented).count() * WANTED.size();
    html.append("<h1>What was asked of <code>DELETE /v1/accounts/{account_id}/orders</code></h1>\n")
        .append("<p>Target: <b>")
        .append(target)
        .append("</b>. From the requests that were really sent. ")
        .append(gaps == 0 ? "No gaps." : "<span class=\"gap\">&nbsp;" + gaps + " gaps&nbsp;</span>")
        .append(" A documented value should be seen with orders to cancel (200) and without (404).")
        .append("</p>\n<p>")
        .append(wanted - gaps)
        .append(" of ")
        .append(wanted)
        .append(" seen</p>\n<div class=\"bar\"><div style=\"width: ")
        .append(100 * (wanted - gaps) / wanted)
        .append("%\"></div></div>\n<br>\n<table>\n<thead><tr><th>parameter</th><th>value</th>");
    coverage.statuses().forEach(status -> html.append("<th>").append(status).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    coverage.rows().forEach(this::row);
    return html.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
  }

  private long gaps(Coverage.Row row) {
    return WANTED.stream().filter(status -> isGap(row, status)).count();
  }

  private static boolean isGap(Coverage.Row row, int status) {
    return row.documented() && WANTED.contains(status) && !row.scenarios().containsKey(status);
  }

  private void row(Coverage.Row row) {
    html.append("<tr><th>").append(escaped(row.parameter())).append("</th>");
    html.append(row.documented() ? "<td>" : "<td class=\"undocumented\">");
    html.append("<code>").append(escaped(row.value())).append("</code>");
    html.append(row.documented() ? "" : " &middot; not documented").append("</td>");
    for (int status : coverage.statuses()) {
      cell(row, status);
    }
    html.append("</tr>\n");
  }

  private void cell(Coverage.Row row, int status) {
    SortedSet<String> scenarios = row.scenarios().get(status);
    if (scenarios != null) {
      html.append("<td class=\"seen\"><details><summary>")
          .append(scenarios.size())
          .append(scenarios.size() == 1 ? " scenario" : " scenarios")
          .append("</summary><ul>");
      scenarios.forEach(name -> html.append("<li>").append(escaped(name)).append("</li>"));
      html.append("</ul></details></td>");
    } else if (isGap(row, status)) {
      html.append("<td class=\"gap\">gap</td>");
    } else {
      html.append("<td class=\"none\">-</td>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
