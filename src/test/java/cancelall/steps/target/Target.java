package cancelall.steps.target;

import cancelall.steps.broker.SeenOrder;
import cancelall.steps.table.OrderRow;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A broker that scenarios run against. The steps know nothing of it but this; what a target cannot
 * be made to do, its tag expression keeps away from it.
 */
public sealed interface Target extends AutoCloseable
    permits StubsTarget, SandboxTarget, LiveTarget {
  /** As a tag and a report name it. */
  String name();

  /** Where it answers. */
  URI baseUrl();

  /** The key that it accepts. */
  String apiKey();

  /** Accounts that no other running scenario uses; given back at the scenario's end. */
  Accounts lease();

  /** Ends a lease, whatever the scenario left behind. */
  void giveBack(Accounts accounts);

  /**
   * Brings orders about.
   *
   * @return them, in the order of the rows
   * @throws IllegalArgumentException if a row asks for what this target cannot have
   */
  List<Placed> place(long account, List<OrderRow> rows);

  /** As {@link #place}, but leaves out what this target cannot have. */
  default List<Placed> placeWhatCanBe(long account, List<OrderRow> rows) {
    return place(account, rows);
  }

  /** Why scenarios with these tags cannot run here, so that they are skipped. */
  default Optional<String> unmetNeed(Collection<String> tags) {
    return Optional.empty();
  }

  /** From when on listed orders can be of the current scenario; empty where all are to be read. */
  default String since() {
    return "";
  }

  /** What the broker calls an instrument that scenarios call otherwise. */
  default String symbol(String inScenario) {
    return inScenario;
  }

  /** Sends a request on, as fast and as often as the broker allows. */
  default HttpResponse<byte[]> send(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Settles beforehand what becomes of an order once its cancelling is requested. */
  void decide(Placed order, Ending ending);

  /** Whether what is cancelled here is seen as cancelled afterwards. */
  boolean remembers();

  /**
   * The orders of an account that the key may not touch, seen as its owner would; empty where there
   * is no such view.
   */
  List<SeenOrder> seenByOwner(long account);

  /** Stops what was started for it. */
  @Override
  void close();
}
