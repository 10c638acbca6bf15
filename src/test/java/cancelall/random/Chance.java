package cancelall.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Where all that is random in one case comes from: the same seed makes the same case. */
final class Chance {
  private final Random random;

  /** Mixes the seed first, for Random begins alike with seeds that follow each other. */
  Chance(long seed) {
    this.random = new Random(new SplittableRandom(seed).nextLong());
  }

  /** From zero to just below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** True once in so many. */
  boolean oneIn(int many) {
    return below(many) == 0;
  }

  long number() {
    return random.nextLong();
  }

  <T> T one(List<T> of) {
    return of.get(below(of.size()));
  }

  String one(String... of) {
    return one(List.of(of));
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  String digits(int count) {
    StringBuilder text = new StringBuilder();
    while (text.length() < count) {
      text.append(below(10));
    }
    return text.toString();
  }

  /**
   * Written as the API writes UUIDs; like the documented instrument ids, seldom an RFC 4122 one.
   */
  String uuid() {
    String hex = "%016x%016x".formatted(number(), number());
    return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }

  /** The same text, each letter in either case. */
  String anyCase(String text) {
    StringBuilder mixed = new StringBuilder();
    for (char c : text.toCharArray()) {
      mixed.append(oneIn(2) ? Character.toUpperCase(c) : Character.toLowerCase(c));
    }
    return mixed.toString();
  }
}
