package cancelall.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Iterator;

/**
 * The body of a reply, written while it is read: an answer of 100,000 orders is never in memory as
 * a whole.
 */
final class ReplyBody extends InputStream {
  private static final int ENOUGH = 1 << 15;

  private final Reply reply;
  private final Answer answer;
  private final Iterator<Order> orders;
  private byte[] buffer = new byte[0];
  private int position;
  private boolean begun;
  private boolean ended;

  ReplyBody(Reply reply, Answer answer) {
    this.reply = reply;
    this.answer = answer;
    this.orders = reply.orders().iterator();
    this.ended = reply.shape() == Reply.Shape.EMPTY_BODY;
  }

  /** All of it at once: for errors, which are small. */
  byte[] all() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (fill()) {
      bytes.write(buffer, position, buffer.length - position);
      position = buffer.length;
    }
    return bytes.toByteArray();
  }

  @Override
  public int read() {
    return fill() ? buffer[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, buffer.length - position);
    System.arraycopy(buffer, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean fill() {
    if (position < buffer.length) {
      return true;
    }
    if (ended) {
      return false;
    }
    buffer = next();
    position = 0;
    return true;
  }

  private byte[] next() {
    StringBuilder text = new StringBuilder(2 * ENOUGH);
    boolean list = reply.shape() == Reply.Shape.LIST;
    boolean data = list || reply.shape() == Reply.Shape.ONE;
    if (!begun) {
      text.append(list ? "{\"data\":[" : data ? "{\"data\":" : "{");
    }
    while (data && orders.hasNext() && text.length() < ENOUGH) {
      text.append(begun ? "," : "");
      answer.write(orders.next(), text);
      begun = true;
    }
    if (!data || !orders.hasNext()) {
      ended = true;
      text.append(list ? "]" : "");
      boolean more = append(text, "error", reply.error(), data);
      append(text, "metadata", reply.metadata(), more);
      text.append('}');
    }
    return text.toString().getBytes(UTF_8);
  }

  private static boolean append(StringBuilder text, String name, JsonElement value, boolean more) {
    if (value == null) {
      return more;
    }
    text.append(more ? ",\"" : "\"").append(name).append("\":");
    text.append(value);
    return true;
  }
}
