package cancelall.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the documented value that somebody probably meant. */
final class Closest {
  private Closest() {}

  static String to(String typed, List<String> values) {
    String upper = typed.toUpperCase(Locale.ROOT);
    return values.stream()
        .min(Comparator.comparingInt(value -> distance(upper, value)))
        .orElseThrow(IllegalArgumentException::new);
  }

  /** Levenshtein's distance, a row at a time. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
