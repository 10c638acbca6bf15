package cancelall.sandbox;

/**
 * A request the sandbox was sent, for tests to look at.
 *
 * @param target path and query as they were sent
 * @param hadKey whether it carried a bearer key, which itself is not kept
 */
public record SeenRequest(String method, String target, boolean hadKey) {}
