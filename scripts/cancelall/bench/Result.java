package cancelall.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All that a run of the bench found.
 *
 * @param date of the run, ISO 8601
 * @param machine what it ran on
 * @param measured the contenders, setting by setting
 * @param rates what was counted by the second: the order book, the suite, the parser, the filter
 */
record Result(String date, String machine, List<Measured> measured, List<Rate> rates) {
  /**
   * How often something was done in a second.
   *
   * @param what it is
   * @param perSecond rounded
   * @param remark what else to know, may be empty
   */
  record Rate(String what, long perSecond, String remark) {}

  Result {
    measured = List.copyOf(measured);
    rates = List.copyOf(rates);
  }

  List<Measured> of(Setting setting) {
    return measured.stream().filter(one -> one.setting() == setting).toList();
  }

  Optional<Measured> find(Setting setting, String contender) {
    return of(setting).stream().filter(one -> one.contender().equals(contender)).findFirst();
  }

  /**
   * How many times the bare fetch's time a contender took; empty where one of the two is absent.
   */
  Optional<BigDecimal> ratioToNode(Setting setting, String contender) {
    return ratio(setting, contender, Contenders.NODE);
  }

  Optional<BigDecimal> ratio(Setting setting, String contender, String other) {
    return find(setting, contender)
        .flatMap(one -> find(setting, other).map(base -> one.whole().ratioTo(base.whole())));
  }
}
