package cancelall.acceptance.live;

import java.util.List;

/** Holds an answer against the contract. */
@FunctionalInterface
public interface AnswerCheck {
  /**
   * What an answer breaks.
   *
   * @param method such as {@code GET}
   * @param target path and query as they were sent
   * @return one sentence each; empty where all is as documented
   */
  List<String> complaints(String method, String target, int status, byte[] body);
}
