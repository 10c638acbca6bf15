package cancelall.sandbox;

/** The four places where the book's behaviour can be exchanged. */
public record Seams(Matching matching, Selection selection, Settlement settlement, Answer answer) {

  static Seams plain(SandboxSettings settings) {
    return new Seams(
        new PlainMatching(settings.choices()),
        new PlainSelection(settings),
        new PlainSettlement(),
        new PlainAnswer());
  }

  public Seams withMatching(Matching value) {
    return new Seams(value, selection, settlement, answer);
  }

  public Seams withSelection(Selection value) {
    return new Seams(matching, value, settlement, answer);
  }

  public Seams withSettlement(Settlement value) {
    return new Seams(matching, selection, value, answer);
  }

  public Seams withAnswer(Answer value) {
    return new Seams(matching, selection, settlement, value);
  }
}
