package cancelall.sandbox.command;

import cancelall.sandbox.Sandbox;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to paste into a shell to call a sandbox. The caller's own key is never among it. */
final class Exports {
  private static final String SUGGESTED_KEY = "sandbox-key";

  private Exports() {}

  static List<String> of(Sandbox sandbox) {
    Optional<String> forbidden =
        sandbox
            .settings()
            .firstForbidden()
            .map(account -> "export CLEAR_STREET_FORBIDDEN_ACCOUNT_ID=" + account);
    return Stream.concat(
            Stream.of(
                "export CLEAR_STREET_BASE_URL=" + sandbox.baseUrl(),
                "export CLEAR_STREET_API_KEY=" + key(sandbox),
                "export CLEAR_STREET_ACCOUNT_ID=" + sandbox.settings().firstAccount()),
            forbidden.stream())
        .toList();
  }

  private static String key(Sandbox sandbox) {
    // In the shell it is pasted into, the variable may not be set: better said at once.
    return sandbox.settings().apiKey().isPresent()
        ? "\"${CLEAR_STREET_API_KEY:?set it to the key the sandbox was started with}\""
        : SUGGESTED_KEY;
  }
}
