package cancelall.sandbox;

import java.util.Optional;

/**
 * What came over the wire, reduced to what the broker looks at.
 *
 * @param target path and query as they were sent
 * @param authorization the one Authorization header; empty when there is none, or several
 */
record Request(String method, String target, Optional<String> authorization, byte[] body) {
  String rawPath() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  String rawQuery() {
    int query = target.indexOf('?');
    return query < 0 ? "" : target.substring(query + 1);
  }

  /** The key of a Bearer header. */
  Optional<String> key() {
    return authorization
        .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
        .map(header -> header.substring(7).strip());
  }

  /** Everything but the key and the body. */
  @Override
  public String toString() {
    return method + " " + target;
  }
}
