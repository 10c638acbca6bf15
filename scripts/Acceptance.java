// spotless:off
//JAVA 17+
// spotless:on

import cancelall.acceptance.AcceptanceCommand;
import cancelall.acceptance.Surroundings;

/** Front door of the acceptance suite: {@code jbang acceptance@. --help}. */
final class Acceptance {
  private Acceptance() {}

  public static void main(String[] arguments) {
    System.exit(AcceptanceCommand.run(Surroundings.ofProcess(), arguments));
  }
}
