package cancelall.cli;

import cancelall.api.CancelAll;
import cancelall.api.Connection;
import cancelall.api.Orders;

/**
 * What the runs of all accounts share.
 *
 * @param notes what is told on standard error
 * @param orders reads; its connections are its own, so that a stuck call cannot hold it up
 */
record Session(
    Surroundings surroundings,
    Notes notes,
    Connection connection,
    RunOptions options,
    Shown shown,
    CancelAll cancelAll,
    Orders orders) {

  Colours colours() {
    return new Colours(surroundings.wantsColour());
  }
}
