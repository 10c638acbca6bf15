package cancelall.bench;

/** A program that does nothing: what is left is the JVM. */
public final class Nothing {
  private Nothing() {}

  /** Ends at once. */
  public static void main(String[] arguments) {
    // Nothing.
  }
}
