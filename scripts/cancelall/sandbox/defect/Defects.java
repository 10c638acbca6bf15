package cancelall.sandbox.defect;

import cancelall.sandbox.Defect;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that can be planted in the sandbox, to find out whether a suite notices. Each is a
 * small wrapper of one seam; several may be planted at once.
 */
public final class Defects {
  private static final List<Defect> ALL =
      Stream.of(
              MatchingDefects.list(),
              ReadingDefects.list(),
              OpenDefects.list(),
              ReachDefects.list(),
              SettlementDefects.list(),
              AnswerDefects.list(),
              FieldDefects.list())
          .flatMap(Collection::stream)
          .toList();

  private Defects() {}

  /** All of them, in a fixed order; no two have the same name. */
  public static List<Defect> all() {
    return ALL;
  }

  /** The defect of a name, as {@code --defect} takes it. */
  public static Optional<Defect> named(String name) {
    return ALL.stream().filter(defect -> defect.name().equals(name)).findFirst();
  }
}
