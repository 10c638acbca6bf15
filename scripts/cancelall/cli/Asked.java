package cancelall.cli;

import cancelall.api.BaseUrl;
import cancelall.api.CancelRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run asks for, in words.
 *
 * @param target the broker
 * @param request the account and its filter
 */
record Asked(BaseUrl target, CancelRequest request) {
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
}
