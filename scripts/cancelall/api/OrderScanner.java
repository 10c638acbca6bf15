package cancelall.api;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads the orders at the beginning of an answer from its bytes, ahead of Gson, as long as the
 * answer looks as it always does. Whatever else comes is left to Gson: it is given a text in which
 * an empty order stands for those that were read and nothing else is different, so it alone decides
 * what is an error.
 */
final class OrderScanner {
  private static final byte[] BEGINNING = "{\"data\":[".getBytes(StandardCharsets.US_ASCII);

  /** For Gson one empty order stands for all that were read. */
  private static final byte[] AFTER_ORDERS = "{\"data\":[{}".getBytes(StandardCharsets.US_ASCII);

  /** No order is longer; one that is, is left to Gson. */
  private static final int SIZE = 64 * 1024;

  private final InputStream in;
  private final Consumer<Order> each;
  private final OrderReader reader = new OrderReader();
  private final byte[] buffer = new byte[SIZE];
  private OrderShape shape = OrderShape.EMPTY;

  /** What lies before this was read as orders. */
  private int position;

  private int end;
  private boolean any;

  OrderScanner(InputStream in, Consumer<Order> each) {
    this.in = in;
    this.each = each;
  }

  /** Whether any order was read: then an empty one stands before what is left. */
  boolean hasRead() {
    return any;
  }

  /** Reads orders while it can, and gives what is left for Gson. */
  InputStream scan() throws IOException {
    for (int i = 0; i < BEGINNING.length; i++) {
      if (at(i) != BEGINNING[i]) {
        return then(new ByteArrayInputStream(buffer, 0, end));
      }
    }
    position = BEGINNING.length;
    for (int order = nextOrder(); order >= 0 && read(order); order = nextOrder()) {
      any = true;
    }
    return then(
        new SequenceInputStream(
            new ByteArrayInputStream(any ? AFTER_ORDERS : BEGINNING),
            new ByteArrayInputStream(buffer, position, end - position)));
  }

  /** A sequence closes what it has read to the end, but whoever gave us the answer looks there. */
  private InputStream then(InputStream first) {
    InputStream unclosed =
        new FilterInputStream(in) {
          @Override
          public void close() {
            // It is not ours.
          }
        };
    return new SequenceInputStream(first, unclosed);
  }

  /** How far from the position the next order begins, or -1 where none does. */
  private int nextOrder() throws IOException {
    int element = afterBlanks(0);
    if (any) {
      if (at(element) != ',') {
        return -1;
      }
      element = afterBlanks(element + 1);
    }
    return at(element) == '{' ? element : -1;
  }

  /** Reads an order; false, with nothing taken, where there is none that is complete and good. */
  private boolean read(int order) throws IOException {
    do {
      int begin = position + order;
      int after = shape.read(buffer, begin, end);
      if (after > 0) {
        position = after;
        each.accept(shape.order());
        return true;
      }
      int last = JsonExtent.end(buffer, begin, end);
      if (last > 0) {
        return readOtherwise(begin, last);
      }
    } while (fill());
    return false;
  }

  /** Reads an order that looks different from the one before it. */
  private boolean readOtherwise(int begin, int last) {
    Order order;
    try {
      InputStream alone = new ByteArrayInputStream(buffer, begin, last - begin);
      order = reader.read(StrictJson.reader(alone));
    } catch (IOException | IllegalStateException | NumberFormatException notForUs) {
      return false;
    }
    shape = OrderShape.of(order);
    position = last;
    each.accept(order);
    return true;
  }

  private int afterBlanks(int offset) throws IOException {
    int after = offset;
    while (OrderShape.isBlank(at(after))) {
      after++;
    }
    return after;
  }

  /** The byte so far from the position, or -1 where the answer ends or the buffer would. */
  private int at(int offset) throws IOException {
    while (position + offset >= end) {
      if (!fill()) {
        return -1;
      }
    }
    return buffer[position + offset] & 0xff;
  }

  /** Reads on, moving what is not read yet to the front where there is no room behind it. */
  private boolean fill() throws IOException {
    if (end == SIZE && position > 0) {
      System.arraycopy(buffer, position, buffer, 0, end - position);
      end -= position;
      position = 0;
    }
    int read = end == SIZE ? -1 : in.read(buffer, end, SIZE - end);
    end += Math.max(read, 0);
    return read > 0;
  }
}
