package cancelall.secrets;

import java.util.Locale;

/**
 * A word that stands in every key and password that the tests use and nowhere else, so that one
 * search of all that a run leaves behind finds whichever of them leaked.
 */
public final class KeyMarker {
  static final String WORD = "sesame";

  private KeyMarker() {}

  /** Whether a key stands in a text, in whatever case it was put. */
  public static boolean isIn(String text) {
    return text.toLowerCase(Locale.ROOT).contains(WORD);
  }

  /**
   * Refuses a text that holds a key, without repeating it.
   *
   * @param where what the text is, for the message
   * @return the text
   */
  public static String absentFrom(String where, String text) {
    if (isIn(text)) {
      throw new AssertionError("a key is shown on " + where);
    }
    return text;
  }
}
