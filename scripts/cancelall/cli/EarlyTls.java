package cancelall.cli;

import cancelall.api.TlsPreparation;

/** Guesses from the words alone, before they are understood, whether a call will be over TLS. */
final class EarlyTls {
  private EarlyTls() {}

  /** Has TLS prepared where it will be needed; a wrong guess costs a little time and no more. */
  static void prepare(Surroundings surroundings, String... arguments) {
    boolean tls = isTls(surroundings.variable("CLEAR_STREET_BASE_URL"));
    for (String argument : arguments) {
      tls |= isTls(argument) || argument.endsWith("production") || argument.endsWith("dev");
    }
    if (tls) {
      TlsPreparation.begin();
    }
  }

  private static boolean isTls(String words) {
    return words != null && words.contains("https://");
  }
}
