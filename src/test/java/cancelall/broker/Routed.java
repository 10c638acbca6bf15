package cancelall.broker;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Answers a DELETE one way, and the readings in turn; the last of them again and again. */
public final class Routed implements Scripted {
  private final Scripted delete;
  private final Deque<Scripted> gets;

  public Routed(Scripted delete, Scripted... gets) {
    this.delete = delete;
    this.gets = new ArrayDeque<>(List.of(gets));
  }

  @Override
  public void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("DELETE")) {
      delete.answer(exchange);
    } else {
      next().answer(exchange);
    }
  }

  private synchronized Scripted next() {
    return gets.size() > 1 ? gets.poll() : gets.peek();
  }
}
