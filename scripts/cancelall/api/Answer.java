package cancelall.api;

import java.util.List;

/**
 * What was read of one answer.
 *
 * @param status of the status line
 * @param retryAfter the header's value, or null
 * @param error the body's {@code error}, or null
 * @param requestId the body's {@code metadata.request_id}, or null
 * @param orders how many elements {@code data} had
 * @param violations how a body breaks the contract; for a status other than 200, why it is not
 *     readable as the error envelope
 * @param warnings what should be looked at although nothing is broken
 * @param excerpt how the body begins
 * @param cut why the message is incomplete, or null when it is complete
 * @param nextPageToken the body's {@code metadata.next_page_token}, or null on the last page
 */
record Answer(
    int status,
    String retryAfter,
    ApiError error,
    String requestId,
    long orders,
    List<String> violations,
    List<String> warnings,
    String excerpt,
    String cut,
    String nextPageToken) {
  Answer {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
  }

  /** What a reply's envelope said, with what a call's own reader found besides. */
  static Answer of(
      Reply reply, Envelope envelope, long orders, List<String> violations, List<String> warnings) {
    return new Answer(
        reply.status(),
        reply.retryAfter(),
        envelope.error(),
        envelope.requestId(),
        orders,
        violations,
        warnings,
        reply.body().excerpt(),
        reply.cut(envelope.isTruncated()),
        envelope.nextPageToken());
  }
}
