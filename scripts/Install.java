// spotless:off
//JAVA 17+
//DEPS org.ow2.asm:asm:9.9.1
//SOURCES CancelAll.java
//SOURCES Sandbox.java
//SOURCES cancelall/install/Archive.java
//SOURCES cancelall/install/Certificate.java
//SOURCES cancelall/install/Folders.java
//SOURCES cancelall/install/InstallCommand.java
//SOURCES cancelall/install/Jars.java
//SOURCES cancelall/install/Jdk.java
//SOURCES cancelall/install/Launcher.java
//SOURCES cancelall/install/Layout.java
//SOURCES cancelall/install/Programs.java
//SOURCES cancelall/install/Refused.java
//SOURCES cancelall/install/TlsBroker.java
//SOURCES cancelall/install/Training.java
//SOURCES cancelall/install/Upgraded.java
// spotless:on

import cancelall.install.InstallCommand;

/** Front door of the installer: cancel-all without JBang, with its classes archived. */
final class Install {
  private Install() {}

  public static void main(String[] arguments) {
    System.exit(InstallCommand.run(System.getenv(), System.out, System.err, arguments));
  }
}
