package cancelall.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON so that it can be shown. Gson escapes what JSON demands; what a terminal obeys beyond
 * that stands only inside strings, where the escape means the same character.
 */
final class ShownWriter extends FilterWriter {
  private final Shown shown;

  ShownWriter(Writer out, Shown shown) {
    super(out);
    this.shown = shown;
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    out.write(shown.text(text.substring(offset, offset + length)));
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    out.write(shown.text(new String(buffer, offset, length)));
  }

  @Override
  public void write(int c) throws IOException {
    if (Shown.isUnsafe((char) c)) {
      out.write(Shown.escape((char) c));
    } else {
      out.write(c);
    }
  }
}
