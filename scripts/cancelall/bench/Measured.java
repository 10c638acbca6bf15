package cancelall.bench;

/**
 * What came out for one contender in one setting.
 *
 * @param setting what it was asked
 * @param contender its name
 * @param whole microseconds of the whole process
 * @param firstByte microseconds until the server had the first byte, or null where none was sent
 * @param peakKibibytes the most memory it held, or 0 where this system does not tell
 */
record Measured(
    Setting setting, String contender, Spread whole, Spread firstByte, long peakKibibytes) {}
