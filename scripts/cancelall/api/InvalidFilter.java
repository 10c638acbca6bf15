package cancelall.api;

/** A filter that must not be sent, because the broker could understand it as a wider one. */
public final class InvalidFilter extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String problem;

  InvalidFilter(String parameter, String problem) {
    super(parameter + " " + problem);
    this.parameter = parameter;
    this.problem = problem;
  }

  /** The query parameter's documented name: {@code side}, {@code instrument_ids}, ... */
  public String parameter() {
    return parameter;
  }

  /** What is wrong and how to mend it, to be read after the parameter's name. */
  public String problem() {
    return problem;
  }
}
