package cancelall.faults;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection, from the server's side. Whatever ends it throws an {@link IOException}. */
final class Dialogue {
  /** Stands for the key of the request in what is sent back, and is as long as the keys are. */
  static final String KEY = "{KEY-" + "x".repeat(34) + "}";

  private static final Pattern BEARER = Pattern.compile("(?i)authorization: bearer (\\S+)");
  private static final String NO_ORDERS =
      "{\"data\":[],\"error\":null,\"metadata\":{\"request_id\":\"read-only\"}}";

  private final Socket socket;
  private final Tally tally;
  private String key = "";

  Dialogue(Socket socket, Tally tally) {
    this.socket = socket;
    this.tally = tally;
  }

  /**
   * Waits for a DELETE and gives its number at this server, from one. A GET is answered with no
   * orders on the way: the command looks at the orders after an unknown outcome.
   */
  int delete() throws IOException {
    while (true) {
      String head = head();
      Matcher bearer = BEARER.matcher(head);
      key = bearer.find() ? bearer.group(1) : "";
      if (head.startsWith("DELETE ")) {
        return tally.deleted();
      }
      tally.otherwise();
      if (head.startsWith("GET ")) {
        send(Http.answer(200, NO_ORDERS));
      } else {
        throw new EOFException("neither DELETE nor GET");
      }
    }
  }

  /** The next complete request head, whatever it asks. */
  String head() throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the client closed");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  /** Sends text, each character a byte's worth or more of UTF-8. */
  void send(String text) throws IOException {
    send(text.replace(KEY, key).getBytes(StandardCharsets.UTF_8));
  }

  void send(byte[] bytes) throws IOException {
    tally.sent(bytes);
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Sends a byte each 300 ms, until somebody has enough. */
  void drip(String text) throws IOException {
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      send(new byte[] {one});
      pause(300);
    }
  }

  /** Does nothing more until the connection ends. */
  void stall() throws IOException {
    while (socket.getInputStream().read() >= 0) {
      // A client may say more; nobody answers.
    }
  }

  /** Ends the connection with a TCP reset. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /** The bare connection, for what stands above or below HTTP. */
  Socket socket() {
    return socket;
  }

  /** Listens for a while, in which the client is to say nothing. */
  private void pause(int millis) throws IOException {
    socket.setSoTimeout(millis);
    try {
      socket.getInputStream().read();
      throw new EOFException("the client closed, or spoke out of turn");
    } catch (SocketTimeoutException silence) {
      socket.setSoTimeout(0);
    }
  }
}
