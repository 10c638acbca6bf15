// spotless:off
//JAVA 17+
//SOURCES CancelAll.java
//SOURCES Sandbox.java
//SOURCES cancelall/cli/OrderTable.java
//SOURCES cancelall/demo/DemoRun.java
// spotless:on

import cancelall.cli.Surroundings;
import cancelall.demo.DemoRun;

/** Front door of the demo: cancel-all against a local broker, no key and no account needed. */
final class Demo {
  private Demo() {}

  public static void main(String[] arguments) {
    System.exit(new DemoRun(Surroundings.ofProcess()).play(arguments));
  }
}
