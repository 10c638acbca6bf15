package cancelall.bench;

/**
 * One run of one contender.
 *
 * @param whole microseconds from before its process was started until it had ended
 * @param firstByte microseconds from before its process was started until the server had its
 *     request's first byte; 0 where it sends none
 */
record Sample(long whole, long firstByte) {}
