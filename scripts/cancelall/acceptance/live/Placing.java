package cancelall.acceptance.live;

import java.math.BigDecimal;

/**
 * How orders of one instrument are priced so that they fill nowhere.
 *
 * @param symbol what the broker calls the instrument
 * @param low where a BUY is limited and a SELL is stopped: far below the market
 * @param high where a SELL is limited and a BUY is stopped: far above the market
 * @param trailingOffset how far a trailing stop stays behind the market
 */
public record Placing(String symbol, BigDecimal low, BigDecimal high, BigDecimal trailingOffset) {}
