package cancelall.random;

import cancelall.api.CancelRequest;
import java.util.List;

/** A random cancel-all: the account and the filter. */
record DrawnRequest(long account, DrawnFilter filter) {
  static DrawnRequest of(Chance chance) {
    return new DrawnRequest(chance.one(DrawnBook.ACCOUNTS), DrawnFilter.of(chance, List.of()));
  }

  CancelRequest asked() {
    return new CancelRequest(account, filter.asked());
  }
}
