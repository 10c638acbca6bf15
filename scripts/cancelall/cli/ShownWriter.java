package cancelall.cli;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON so that it can be shown. Gson escapes what JSON demands; what a terminal obeys beyond
 * that stands only inside strings, where the escape means the same character.
 *
 * <p>Gson writes every quote and comma by itself: they are gathered here, for a writer below would
 * take a lock for each.
 */
final class ShownWriter extends Writer {
  private static final int SIZE = 8_192;

  private final Writer out;
  private final char[] gathered = new char[SIZE];
  private int count;

  ShownWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(int c) throws IOException {
    put((char) c);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      put(text.charAt(i));
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      put(text[i]);
    }
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    drain();
    out.close();
  }

  private void put(char c) throws IOException {
    if ((c < ' ' || c > '~') && Shown.isUnsafe(c)) {
      String escape = Shown.escape(c);
      for (int i = 0; i < escape.length(); i++) {
        gather(escape.charAt(i));
      }
    } else {
      gather(c);
    }
  }

  private void gather(char c) throws IOException {
    if (count == SIZE) {
      drain();
    }
    gathered[count++] = c;
  }

  private void drain() throws IOException {
    out.write(gathered, 0, count);
    count = 0;
  }
}
