package cancelall.cli;

import cancelall.api.BaseUrl;
import cancelall.api.CancelRequest;
import cancelall.api.Outcome;
import cancelall.api.OutcomeKind;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a run asks for, in words.
 *
 * @param target the broker
 * @param request the account and its filter
 * @param symbols what the filter's instrument ids were, or would have been, looked up for
 * @param dryRun whether the orders are only listed
 */
record Asked(BaseUrl target, CancelRequest request, List<String> symbols, boolean dryRun) {
  /** An outcome's name for programs: orders that were only listed were not accepted. */
  String name(Outcome outcome) {
    return dryRun && outcome.kind() == OutcomeKind.ACCEPTED ? "DRY_RUN" : outcome.kind().name();
  }

  /** The filter for a person: {@code side BUY, type LIMIT}, or that there is none. */
  String filter() {
    List<String> parts = new ArrayList<>();
    request
        .filter()
        .parameters()
        .forEach((name, value) -> parts.add(name.replace('_', ' ') + " " + value));
    return parts.isEmpty() ? "no filter: every open order" : String.join(", ", parts);
  }

  String account() {
    return Long.toString(request.accountId());
  }

  /**
   * The filter as JSON, its given parameters by their documented names; then the symbols it was
   * made of, and whether this is a dry run, where that is so.
   */
  void writeFilter(JsonWriter json) throws IOException {
    json.name("filter").beginObject();
    for (Map.Entry<String, String> parameter : request.filter().parameters().entrySet()) {
      json.name(parameter.getKey());
      if (parameter.getKey().equals("instrument_ids")) {
        json.beginArray();
        for (String id : request.filter().instrumentIds()) {
          json.value(id);
        }
        json.endArray();
      } else {
        json.value(parameter.getValue());
      }
    }
    json.endObject();
    if (!symbols.isEmpty()) {
      json.name("symbols").beginArray();
      for (String symbol : symbols) {
        json.value(symbol);
      }
      json.endArray();
    }
    if (dryRun) {
      json.name("dry_run").value(true);
    }
  }
}
