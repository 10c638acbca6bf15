package cancelall.cli;

/** This tool's name and version, as the User-Agent, {@code --version} and the results say it. */
public final class Version {
  /** Equal to the version in pom.xml. */
  public static final String NUMBER = "0.1.0";

  /** What every call says it comes from. */
  public static final String USER_AGENT = "cancel-all/" + NUMBER;

  private Version() {}
}
