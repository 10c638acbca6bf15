package cancelall.bootstrap;

/** How a process ended and what it wrote. */
record Run(int exitCode, String out, String err) {}
