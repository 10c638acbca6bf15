package cancelall.cli;

import cancelall.api.Filter;
import cancelall.api.InvalidFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which open orders; the options combine with AND. */
final class FilterOptions {
  private static final Map<String, String> OPTION_OF =
      Map.of(
          "side", "--side",
          "type", "--type",
          "instrument_type", "--instrument-type",
          "instrument_ids", "--instrument-id");

  @Option(
      names = "--side",
      paramLabel = "SIDE",
      completionCandidates = Documented.Sides.class,
      description = "Only orders of this side: ${COMPLETION-CANDIDATES}.")
  private String side;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      completionCandidates = Documented.OrderTypes.class,
      description = "Only orders of this order type: ${COMPLETION-CANDIDATES}.")
  private String type;

  @Option(
      names = "--instrument-type",
      paramLabel = "TYPE",
      completionCandidates = Documented.InstrumentTypes.class,
      description = "Only orders of this instrument type: ${COMPLETION-CANDIDATES}.")
  private String instrumentType;

  @Option(
      names = "--instrument-id",
      paramLabel = "ID[,ID]...",
      description =
          "Only orders of these instruments (UUIDs), at most 200; the option may be repeated.")
  private List<String> instrumentIds = new ArrayList<>();

  @Option(
      names = "--symbol",
      paramLabel = "SYMBOL[,SYMBOL]...",
      description =
          "Only orders of these symbols, looked up in the open orders and sent as instrument ids.")
  private List<String> symbols = new ArrayList<>();

  @Option(
      names = "--all",
      description = "Every open order is meant: needed with --yes where no filter is given.")
  private boolean all;

  @Option(
      names = "--allow-undocumented",
      description =
          "Send values that the documented page does not list, and symbols as instrument ids.")
  private boolean allowUndocumented;

  boolean isAll() {
    return all;
  }

  /** The symbols to look up, none when they are not filtered by. */
  List<String> symbols() {
    List<String> wanted = split(symbols);
    for (String symbol : wanted) {
      if (symbol.isBlank() || !symbol.equals(symbol.strip())) {
        throw new UsageProblem("--symbol has a blank in it: give symbols as --symbol=AAPL,MSFT");
      }
    }
    if (new HashSet<>(wanted).size() < wanted.size()) {
      throw new UsageProblem("--symbol names a symbol twice: name each once");
    }
    if (!wanted.isEmpty() && !instrumentIds.isEmpty()) {
      throw new UsageProblem(
          "--symbol and --instrument-id both name instruments: give one of them");
    }
    return wanted;
  }

  /** The filter meant; refused rather than widened. */
  Filter filter() {
    Filter filter;
    try {
      filter = new Filter(split(instrumentIds), instrumentType, side, type, allowUndocumented);
    } catch (InvalidFilter refused) {
      throw new UsageProblem(OPTION_OF.get(refused.parameter()) + " " + refused.problem());
    }
    if (all && !(filter.isEmpty() && symbols.isEmpty())) {
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
