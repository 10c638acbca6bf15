package cancelall.faults;

import java.util.List;

/** {@code docs/faults.md}: what was seen, a row a case. */
final class FaultsPage {
  private static final String TOP =
      """
      # The fault matrix

      What `cancel-all` does when the broker, the network or what stands between them is broken. The table is
      written by `FaultMatrixTest` from what it saw: each case was run against a server on a raw socket. The build
      fails when this page is stale; `mvn test -Dtest=FaultMatrixTest -Dfaults.write=true` writes it anew.

      *DELETEs* counts the complete requests that reached the broker. More than one stands only where the first surely
      was not executed. In every case the call ended within its deadline and 500 ms, and no stream showed a stack
      trace, the key or a raw control character.

      | case | outcome | exit code | DELETEs | what the user is told |
      |---|---|---|---|---|
      """;

  private FaultsPage() {}

  static String of(List<FaultCase> cases, List<Seen> seen) {
    StringBuilder page = new StringBuilder(TOP);
    for (int i = 0; i < cases.size(); i++) {
      page.append(row(cases.get(i), seen.get(i)));
    }
    return page.toString();
  }

  private static String row(FaultCase row, Seen seen) {
    return "| %s | %s | %d | %d | %s |%n"
        .formatted(row.name(), seen.outcome(), seen.exitCode(), seen.deletes(), told(row.told()))
        .replace(System.lineSeparator(), "\n");
  }

  private static String told(String told) {
    String safe = told.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").strip();
    return safe.endsWith(".") ? safe : safe + " …";
  }
}
