package cancelall.documents;

import cancelall.bootstrap.RealJBang;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JBang under {@code target/}, so that the next run finds compiled what did not change. */
public final class KeptJBang {
  private static final Path HOME = Path.of("target", "jbang-of-documents").toAbsolutePath();

  private KeptJBang() {}

  public static RealJBang open() {
    return Files.exists(HOME) ? new RealJBang(HOME) : RealJBang.in(HOME);
  }
}
