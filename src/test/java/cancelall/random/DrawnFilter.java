package cancelall.random;

import cancelall.api.Filter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A random filter; null and an empty list do not restrict.
 *
 * @param instrumentIds in any case of letters
 */
record DrawnFilter(List<String> instrumentIds, String instrumentType, String side, String type) {
  private static final int MOST_IDS = 4;

  /** A filter that sometimes names nothing of the book, but mostly what some order of it has. */
  static DrawnFilter of(Chance chance, List<DrawnOrder> book) {
    DrawnOrder like = book.isEmpty() ? null : chance.one(book);
    boolean fits = like != null && !chance.oneIn(4);
    return new DrawnFilter(
        chance.oneIn(2) ? List.of() : ids(chance, book, fits ? like : null),
        maybe(chance, fits ? like.instrument().type() : chance.one(Vocabulary.INSTRUMENT_TYPES)),
        maybe(chance, fits ? like.side() : chance.one(Vocabulary.SIDES)),
        maybe(chance, fits ? like.type() : chance.one(Vocabulary.ORDER_TYPES)));
  }

  private static String maybe(Chance chance, String value) {
    return chance.oneIn(3) ? value : null;
  }

  private static List<String> ids(Chance chance, List<DrawnOrder> book, DrawnOrder like) {
    Map<String, String> written = new LinkedHashMap<>();
    if (like != null) {
      written.put(like.instrument().id(), chance.anyCase(like.instrument().id()));
    }
    int count = chance.between(1, MOST_IDS);
    while (written.size() < count) {
      boolean unknown = book.isEmpty() || chance.oneIn(3);
      String id = unknown ? chance.uuid() : chance.one(book).instrument().id();
      written.put(id, chance.anyCase(id));
      // A book of one instrument has no second id to name.
      count = unknown ? count : count - 1;
    }
    return chance.shuffled(new ArrayList<>(written.values()));
  }

  /** As the client takes it. */
  Filter asked() {
    return new Filter(instrumentIds, instrumentType, side, type, false);
  }
}
