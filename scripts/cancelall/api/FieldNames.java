package cancelall.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The names of an order's fields, in the order received; orders that look alike share them. */
final class FieldNames {
  private final String[] names;
  private final Map<String, Integer> positions = new HashMap<>();

  /** Takes the array as it is: it must not be changed afterwards. */
  FieldNames(String[] names) {
    this.names = names;
    for (int i = 0; i < names.length; i++) {
      // Who asks has a literal in hand: the same object is found without a look at its letters.
      positions.put(names[i].intern(), i);
    }
  }

  String at(int position) {
    return names[position];
  }

  /** Where a name stands, from zero, or -1 where it does not. */
  int positionOf(String name) {
    Integer position = positions.get(name);
    return position == null ? -1 : position;
  }

  /** All of them; not to be changed. */
  String[] all() {
    return names;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof FieldNames that && Arrays.equals(that.names, names);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(names);
  }
}
