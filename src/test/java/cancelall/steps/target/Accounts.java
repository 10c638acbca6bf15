package cancelall.steps.target;

import java.util.OptionalLong;

/**
 * The accounts that one scenario has to itself.
 *
 * @param mine where orders are placed and cancelled
 * @param other one more that the key may touch
 * @param forbidden one that exists but that the key may not touch
 */
public record Accounts(long mine, OptionalLong other, OptionalLong forbidden) {}
