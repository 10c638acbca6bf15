// spotless:off
//JAVA 17+
//SOURCES CancelAll.java
//SOURCES Sandbox.java
//SOURCES cancelall/explore/Desk.java
//SOURCES cancelall/explore/ExploreCommand.java
//SOURCES cancelall/explore/Startup.java
// spotless:on

import cancelall.explore.ExploreCommand;

/** Front door of the interactive session: JShell with the call at hand. */
final class Explore {
  private Explore() {}

  public static void main(String[] arguments) {
    System.exit(ExploreCommand.run(System.out, System.err, arguments));
  }
}
