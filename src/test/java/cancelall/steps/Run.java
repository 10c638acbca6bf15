package cancelall.steps;

import cancelall.steps.broker.Exchange;
import cancelall.steps.target.Target;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A run of scenarios on one target: what they share, and what they leave behind. */
public final class Run implements AutoCloseable {
  private final Target target;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
  private volatile boolean over;

  /** Takes the target over: it is closed with the run. */
  public Run(Target target) {
    this.target = target;
  }

  public Target target() {
    return target;
  }

  /** A client for all threads of the run: each of its own costs threads and time. */
  HttpClient http() {
    return http;
  }

  /** No further scenario is wanted. */
  void endEarly() {
    over = true;
  }

  boolean isOver() {
    return over;
  }

  void add(List<Exchange> ofScenario) {
    exchanges.addAll(ofScenario);
  }

  /** Every request that was really sent, with its answer. */
  public List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  @Override
  public void close() {
    target.close();
  }
}
