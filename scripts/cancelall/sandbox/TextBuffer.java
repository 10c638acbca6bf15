package cancelall.sandbox;

import java.io.Writer;

/** A StringWriter that does not lock: one lock a character is most of what a large answer costs. */
final class TextBuffer extends Writer {
  private final StringBuilder text;

  TextBuffer(int capacity) {
    text = new StringBuilder(capacity);
  }

  int length() {
    return text.length();
  }

  @Override
  public void write(int character) {
    text.append((char) character);
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    text.append(characters, offset, length);
  }

  @Override
  public void write(String characters) {
    text.append(characters);
  }

  @Override
  public void write(String characters, int offset, int length) {
    text.append(characters, offset, offset + length);
  }

  @Override
  public void flush() {
    // Nothing waits anywhere.
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
