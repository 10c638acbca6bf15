package cancelall.notebook;

/** Something to look at: in a terminal as text, in a notebook as HTML. */
public interface View {
  /** Lines of text, each ended; empty where there is nothing to see. */
  String text();

  /** A fragment of HTML that needs nothing else: no style sheet, no script, no network. */
  String html();
}
