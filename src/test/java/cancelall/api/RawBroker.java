package cancelall.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers heads with the bytes that a test gives, in turn, and keeps its connections open until the
 * other side closes them. What is asked of it when nothing is left to say is met with silence.
 */
final class RawBroker implements AutoCloseable {
  /** Said instead of an answer, the connection is closed after the one before it. */
  static final String HANG_UP = "";

  private static final int DEADLINE_SECONDS = 30;

  private final ServerSocket server;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
  private final AtomicInteger connections = new AtomicInteger();

  /** What was asked for, each with the number of its connection before it. */
  final List<String> heads = new CopyOnWriteArrayList<>();

  RawBroker(String... answers) {
    this.answers.addAll(List.of(answers));
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    inBackground(this::accept);
  }

  InetSocketAddress address() {
    return new InetSocketAddress("127.0.0.1", server.getLocalPort());
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  /** Waits for a connection to be closed by the other side, and gives its number, from 1. */
  Integer closedByClient() throws InterruptedException {
    return closed.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until something was asked for. */
  void awaitHead() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (heads.isEmpty() && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        int number = connections.incrementAndGet();
        inBackground(() -> serve(socket, number));
      } catch (IOException stopped) {
        return;
      }
    }
  }

  private void serve(Socket socket, int number) {
    try (socket) {
      String head = head(socket.getInputStream());
      while (head != null) {
        heads.add(number + " " + head);
        String answer = answers.poll();
        if (answer != null) {
          socket.getOutputStream().write(answer.getBytes(ISO_8859_1));
        }
        if (HANG_UP.equals(answers.peek())) {
          answers.remove();
          return;
        }
        head = head(socket.getInputStream());
      }
    } catch (IOException reset) {
      // It was closed before all was read: closed, in any case.
    }
    closed.add(number);
  }

  /** What comes up to an empty line, or null where nothing more does. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c < 0) {
        return null;
      }
      head.append((char) c);
    }
    return head.toString();
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "raw-broker");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException stillOpen) {
      throw new UncheckedIOException(stillOpen);
    }
  }
}
