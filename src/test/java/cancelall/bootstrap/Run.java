package cancelall.bootstrap;

/** How a process ended and what it wrote. */
public record Run(int exitCode, String out, String err) {}
