package cancelall.api;

import java.util.ArrayList;
import java.util.List;

/** A list of findings that stays short however many orders an answer has. */
public final class Findings {
  private static final int LISTED = 20;

  private final List<String> listed = new ArrayList<>();
  private long more;

  /** Adds one; beyond twenty they are only counted. */
  public void add(String finding) {
    if (listed.size() < LISTED) {
      listed.add(finding);
    } else {
      more++;
    }
  }

  public boolean isEmpty() {
    return listed.isEmpty();
  }

  /** What was found, and how many more there were. */
  public List<String> toList() {
    if (more == 0) {
      return List.copyOf(listed);
    }
    List<String> all = new ArrayList<>(listed);
    all.add("and " + more + " more of that kind");
    return List.copyOf(all);
  }
}
