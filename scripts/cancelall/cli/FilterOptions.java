package cancelall.cli;

import cancelall.api.Filter;
import cancelall.api.InvalidFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** The filter meant; refused rather than widened. */
  Filter filter() {
    List<String> ids = new ArrayList<>();
    // Split with a limit, so that an empty id at either end is seen and refused.
    instrumentIds.forEach(list -> ids.addAll(List.of(list.split(",", -1))));
    Filter filter;
    try {
      filter = new Filter(ids, instrumentType, side, type, allowUndocumented);
    } catch (InvalidFilter refused) {
      throw new UsageProblem(OPTION_OF.get(refused.parameter()) + " " + refused.problem());
    }
    if (all && !filter.isEmpty()) {
      throw new UsageProblem(
          "--all and a filter exclude each other: leave out --all to cancel only what the filter"
              + " takes");
    }
    return filter;
  }
}
