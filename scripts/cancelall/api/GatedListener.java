package cancelall.api;

import java.time.Duration;

/**
 * Lets a call's listener hear until the outcome is decided, and nothing afterwards: the thread that
 * reads a late answer may still be running then. A listener that fails hears no more, and changes
 * nothing about the outcome.
 */
final class GatedListener implements CallListener {
  private final CallListener listener;
  private long orders;
  private Integer status;
  private String requestId;
  private boolean closed;
  private RuntimeException failure;

  GatedListener(CallListener listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void answering(int httpStatus) {
    status = httpStatus;
    tell(() -> listener.answering(httpStatus));
  }

  @Override
  public synchronized void order(Order order) {
    if (!closed) {
      orders++;
    }
    tell(() -> listener.order(order));
  }

  @Override
  public synchronized void resending(String reason, Duration wait) {
    requestId = null;
    tell(() -> listener.resending(reason, wait));
  }

  /** The answer named itself, before its end. */
  synchronized void identified(String id) {
    requestId = id;
  }

  synchronized String requestId() {
    return requestId;
  }

  /** Nothing is told after this. */
  synchronized void close() {
    closed = true;
  }

  synchronized long orders() {
    return orders;
  }

  /** The status that was told, or null. */
  synchronized Integer status() {
    return status;
  }

  /** What the listener threw, or null. */
  synchronized RuntimeException failure() {
    return failure;
  }

  private void tell(Runnable news) {
    if (closed || failure != null) {
      return;
    }
    try {
      news.run();
    } catch (RuntimeException broken) {
      failure = broken;
    }
  }
}
