package cancelall.steps.target;

import cancelall.steps.table.Column;
import cancelall.steps.table.OrderRow;

/**
 * An order that a Given brought about.
 *
 * @param account whose it is
 * @param id the engine's id
 * @param instrumentId the instrument's UUID
 * @param row what the scenario says of it
 */
public record Placed(long account, String id, String instrumentId, OrderRow row) {
  /** The symbol that the scenario calls it by. */
  public String symbol() {
    return row.get(Column.SYMBOL).orElse("");
  }
}
