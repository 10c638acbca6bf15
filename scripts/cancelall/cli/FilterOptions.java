package cancelall.cli;

import cancelall.api.Filter;
import cancelall.api.InvalidFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** Which open orders; the options combine with AND. */
final class FilterOptions {
  private static final Map<String, String> OPTION_OF =
      Map.of(
          "side", "--side",
          "type", "--type",
          "instrument_type", "--instrument-type",
          "instrument_ids", "--instrument-id");

  private final OptionSpec side =
      Options.text("--side", "SIDE", "Only orders of this side: ${COMPLETION-CANDIDATES}.")
          .completionCandidates(Documented.SIDES)
          .build();

  private final OptionSpec type =
      Options.text("--type", "TYPE", "Only orders of this order type: ${COMPLETION-CANDIDATES}.")
          .completionCandidates(Documented.ORDER_TYPES)
          .build();

  // Not TYPE: the completion script names its list of values by this label.
  private final OptionSpec instrumentType =
      Options.text(
              "--instrument-type",
              "INSTRUMENT_TYPE",
              "Only orders of this instrument type: ${COMPLETION-CANDIDATES}.")
          .completionCandidates(Documented.INSTRUMENT_TYPES)
          .build();

  private final OptionSpec instrumentIds =
      Options.texts(
          "--instrument-id",
          "ID[,ID]...",
          "Only orders of these instruments (UUIDs), at most 200; the option may be repeated.");

  private final OptionSpec symbols =
      Options.texts(
          "--symbol",
          "SYMBOL[,SYMBOL]...",
          "Only orders of these symbols, looked up in the open orders and sent as instrument ids.");

  private final OptionSpec all =
      Options.flag(
          "--all", "Every open order is meant: needed with --yes where no filter is given.");

  private final OptionSpec allowUndocumented =
      Options.flag(
          "--allow-undocumented",
          "Send values that the documented page does not list, and symbols as instrument ids.");

  Options options() {
    return new Options(
        "Which orders:",
        List.of(side, type, instrumentType, instrumentIds, symbols, all, allowUndocumented));
  }

  boolean isAll() {
    return Options.isSet(all);
  }

  /** The symbols to look up, none when they are not filtered by. */
  List<String> symbols() {
    List<String> wanted = split(Options.listed(symbols));
    for (String symbol : wanted) {
      if (symbol.isBlank() || !symbol.equals(symbol.strip())) {
        throw new UsageProblem("--symbol has a blank in it: give symbols as --symbol=AAPL,MSFT");
      }
    }
    if (new HashSet<>(wanted).size() < wanted.size()) {
      throw new UsageProblem("--symbol names a symbol twice: name each once");
    }
    if (!wanted.isEmpty() && !Options.listed(instrumentIds).isEmpty()) {
      throw new UsageProblem(
          "--symbol and --instrument-id both name instruments: give one of them");
    }
    return wanted;
  }

  /** The filter meant; refused rather than widened. */
  Filter filter() {
    Filter filter;
    try {
      filter =
          new Filter(
              split(Options.listed(instrumentIds)),
              instrumentType.getValue(),
              side.getValue(),
              type.getValue(),
              Options.isSet(allowUndocumented));
    } catch (InvalidFilter refused) {
      throw new UsageProblem(OPTION_OF.get(refused.parameter()) + " " + refused.problem());
    }
    if (isAll() && !(filter.isEmpty() && Options.listed(symbols).isEmpty())) {
      throw new UsageProblem(
          "--all and a filter exclude each other: leave out --all to cancel only what the filter"
              + " takes");
    }
    return filter;
  }

  /** Split with a limit, so that an empty part at either end is seen and refused. */
  private static List<String> split(List<String> lists) {
    return lists.stream().flatMap(list -> Stream.of(list.split(",", -1))).toList();
  }
}
