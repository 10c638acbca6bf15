// spotless:off
//JAVA 17+
//DEPS com.konghq:unirest-java-core:4.10.1
//DEPS com.google.code.gson:gson:2.15.0
//DEPS info.picocli:picocli:4.7.7
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
// spotless:on

import cancelall.cli.CommandLines;
import cancelall.cli.Surroundings;

/** Front door of {@code cancel-all}. */
final class CancelAll {
  private CancelAll() {}

  public static void main(String[] arguments) {
    System.exit(CommandLines.run(Surroundings.ofProcess(), arguments));
  }
}
