package cancelall.bench;

import cancelall.api.OrderStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many orders a second are read from an answer. */
@State(Scope.Benchmark)
public class OrderParsing {
  private static final int ORDERS = 1_000;

  private final byte[] answer = Answers.body(Answers.FEW, ORDERS);

  /** Reads an answer of a thousand orders; counted by the order. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public long ordersRead() throws IOException {
    return OrderStream.read(new ByteArrayInputStream(answer), order -> {});
  }
}
