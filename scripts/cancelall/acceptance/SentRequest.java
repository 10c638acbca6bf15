package cancelall.acceptance;

/**
 * A request that a scenario really sent, whether the api, the command or a step made it.
 *
 * @param scenario the scenario's name
 * @param method such as {@code DELETE}
 * @param target path and query as they were sent, nothing decoded
 * @param status the answer's status
 */
public record SentRequest(String scenario, String method, String target, int status) {
  /** Whether it is the call that this project is about. */
  boolean isCancelAll() {
    return method.equals("DELETE") && target.split("\\?", 2)[0].endsWith("/orders");
  }
}
