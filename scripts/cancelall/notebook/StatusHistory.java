package cancelall.notebook;

import cancelall.api.Order;
import cancelall.api.OrderQuery;
import cancelall.api.Orders;
import cancelall.api.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/**
 * How many orders had which status, reading after reading.
 *
 * @param readings oldest first, at least one
 */
public record StatusHistory(List<Reading> readings) implements View {
  private static final Duration PAUSE = Duration.ofMillis(25);

  public StatusHistory {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a history needs a reading");
    }
  }

  /**
   * What was read once.
   *
   * @param millis since the first reading
   * @param counts how many orders have a status; none is zero
   */
  public record Reading(long millis, Map<String, Integer> counts) {
    public Reading {
      counts = Map.copyOf(counts);
    }

    int count(String status) {
      return counts.getOrDefault(status, 0);
    }
  }

  /**
   * Reads orders until each has ended.
   *
   * @param query which orders; those that ended must be among them
   * @param patience after which it stops, whatever still works
   * @throws IllegalStateException when the orders cannot be read
   */
  public static StatusHistory watch(Orders orders, OrderQuery query, Duration patience) {
    List<Reading> readings = new ArrayList<>();
    long start = System.nanoTime();
    while (true) {
      List<Order> read = new ArrayList<>();
      Outcome outcome = orders.read(query, patience, read::add);
      if (!(outcome instanceof Outcome.Accepted)) {
        throw new IllegalStateException("the orders could not be read: " + outcome);
      }
      Duration passed = Duration.ofNanos(System.nanoTime() - start);
      Map<String, Integer> counts = new TreeMap<>();
      read.forEach(order -> counts.merge(String.valueOf(order.status()), 1, Integer::sum));
      readings.add(new Reading(passed.toMillis(), counts));
      if (read.stream().allMatch(Order::isTerminal) || passed.compareTo(patience) > 0) {
        return new StatusHistory(readings);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** Every status that was seen, by name. */
  List<String> statuses() {
    TreeSet<String> seen = new TreeSet<>();
    readings.forEach(reading -> seen.addAll(reading.counts().keySet()));
    return List.copyOf(seen);
  }

  /** The first reading, and those that differ from the one before. */
  List<Reading> changes() {
    List<Reading> changes = new ArrayList<>(readings.subList(0, 1));
    for (Reading reading : readings) {
      if (!reading.counts().equals(changes.get(changes.size() - 1).counts())) {
        changes.add(reading);
      }
    }
    return changes;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Reading reading : changes()) {
      text.append("%6d ms".formatted(reading.millis()));
      for (String status : statuses()) {
        text.append("  %s %d".formatted(status, reading.count(status)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Override
  public String html() {
    return new StatusChart(this).svg();
  }
}
