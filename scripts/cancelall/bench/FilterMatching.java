package cancelall.bench;

import cancelall.api.Filter;
import cancelall.api.Order;
import cancelall.api.OrderStream;
import cancelall.api.OrderType;
import cancelall.api.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many orders a second are held against a filter. */
@State(Scope.Benchmark)
public class FilterMatching {
  private static final int ORDERS = 1_000;

  private final List<Order> orders = new ArrayList<>();
  private final Filter filter = Filter.none().withSide(Side.BUY).withType(OrderType.LIMIT);

  /** Reads the orders. */
  @Setup
  public void read() throws IOException {
    OrderStream.read(new ByteArrayInputStream(Answers.body(Answers.FEW, ORDERS)), orders::add);
  }

  /** Half of them are outside; counted by the order. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public int ordersHeldAgainstAFilter() {
    int outside = 0;
    for (Order order : orders) {
      outside += filter.whyOutside(order).isPresent() ? 1 : 0;
    }
    return outside;
  }
}
