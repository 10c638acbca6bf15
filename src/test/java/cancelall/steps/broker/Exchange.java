package cancelall.steps.broker;

import java.nio.charset.StandardCharsets;

/**
 * One request that was really sent, and its answer.
 *
 * @param scenario which scenario sent it
 * @param method such as {@code DELETE}
 * @param target path and query as they were sent, nothing decoded
 * @param status the answer's status
 * @param body the answer's bytes
 */
public record Exchange(String scenario, String method, String target, int status, byte[] body) {
  public Exchange {
    body = body.clone();
  }

  @Override
  public byte[] body() {
    return body.clone();
  }

  /** The answer as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Whether it is the call that this project is about. */
  public boolean isCancelAll() {
    return method.equals("DELETE") && target.split("\\?", 2)[0].endsWith("/orders");
  }

  /** Everything but the answer's body, and no header: none of it is secret. */
  @Override
  public String toString() {
    return method + " " + target + " -> " + status;
  }
}
