package cancelall.sandbox;

import cancelall.sandbox.Choices.Handling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads filters from a query, refusing what could only be guessed. */
final class FilterReader {
  private final QueryParameters query;
  private final Handling badValues;

  /**
   * Checks the names at once.
   *
   * @throws Refusal if a name is unknown, unless that is to be ignored
   */
  FilterReader(QueryParameters query, Choices choices, Set<String> names) {
    this.query = query;
    this.badValues = choices.badValues();
    if (choices.unknownNames() == Handling.REFUSE) {
      for (QueryParameters.Pair pair : query.pairs()) {
        if (!names.contains(pair.name())) {
          throw Refusal.badRequest("Unknown query parameter: " + pair.name());
        }
      }
    }
  }

  /** The one value of a name; blank is an error, for it must not mean "all". */
  Optional<String> text(String name) {
    Optional<String> value = query.single(name);
    if (value.isPresent() && value.get().isBlank()) {
      return bad("Query parameter " + name + " is blank");
    }
    return value;
  }

  <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
    return text(name).flatMap(value -> constant(name, type, value));
  }

  <E extends Enum<E>> List<E> listOf(String name, Class<E> type) {
    return list(name, value -> true).stream()
        .flatMap(value -> constant(name, type, value).stream())
        .toList();
  }

  /** A comma-joined list, of which every value must be known. */
  List<String> list(String name, Predicate<String> known) {
    Optional<String> joined = text(name);
    if (joined.isEmpty()) {
      return List.of();
    }
    List<String> values = List.of(joined.get().split(",", -1));
    for (String value : values) {
      if (value.isBlank() || !known.test(value)) {
        bad("Invalid value in " + name + ": '" + value + "'");
      }
    }
    return values.stream().filter(value -> !value.isBlank() && known.test(value)).toList();
  }

  private <E extends Enum<E>> Optional<E> constant(String name, Class<E> type, String value) {
    E[] constants = type.getEnumConstants();
    Optional<E> found = Arrays.stream(constants).filter(c -> c.name().equals(value)).findFirst();
    return found.isPresent()
        ? found
        : bad(
            "Invalid value for "
                + name
                + ": '"
                + value
                + "', expected one of "
                + Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")));
  }

  private <T> Optional<T> bad(String message) {
    if (badValues == Handling.REFUSE) {
      throw Refusal.badRequest(message);
    }
    return Optional.empty();
  }
}
