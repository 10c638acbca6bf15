package cancelall.bootstrap;

import cancelall.secrets.KeyMarker;

/** How a process ended and what it wrote. */
public record Run(int exitCode, String out, String err) {
  /** Refuses a run that showed a key: no program of ours may. */
  public Run {
    KeyMarker.absentFrom("stdout", out);
    KeyMarker.absentFrom("stderr", err);
  }
}
