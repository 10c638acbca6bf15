package cancelall.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cancelall.api.OrderStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the bench reads of what others print, and what it has its server say. */
class ReadingTest {
  @Test
  void the_suite_s_last_lines_give_scenarios_a_second() throws IOException {
    assertThat(Suite.read("...\n\n225 passed, 0 failed, 0 skipped\n15.0 s, reports in target\n"))
        .isEqualTo(new Result.Rate("scenarios of the suite, target sandbox", 15, "225 in 15.0 s"));
  }

  @Test
  void a_suite_with_a_failure_is_not_counted() {
    assertThatThrownBy(() -> Suite.read("224 passed, 1 failed, 0 skipped\n15.0 s, reports\n"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void a_book_s_line_gives_calls_a_second_and_what_an_order_costs() {
    Result.Rate rate = BookGrowth.read("1000 50 2000000000");
    assertThat(rate.perSecond()).isEqualTo(25);
    assertThat(rate.what()).contains("1,000 open");
    assertThat(rate.remark()).isEqualTo("40 ms a call, 40,000 ns an order");
  }

  @Test
  void jmh_s_report_is_read_to_the_whole() {
    String json =
        """
        [{"benchmark": "cancelall.bench.OrderParsing.ordersRead",
          "primaryMetric": {"score": 1234567.6}}]
        """;
    assertThat(Microbenchmarks.read(json))
        .containsExactly(new Result.Rate("OrderParsing.ordersRead", 1_234_568, "JMH"));
  }

  @Test
  void the_highest_memory_is_read_from_the_kernel_s_words() {
    assertThat(PeakMemory.highest("Name:\tjava\nVmPeak:\t 9 kB\nVmHWM:\t   81234 kB\n"))
        .isEqualTo(81_234);
    assertThat(PeakMemory.highest("Name:\tjava\n")).isZero();
  }

  @Test
  void the_server_s_answer_has_as_many_orders_as_it_says_each_of_the_account() throws IOException {
    List<String> ids = new ArrayList<>();
    long orders =
        OrderStream.read(
            new ByteArrayInputStream(Answers.body(19816, 3)),
            order -> {
              ids.add(order.id());
              assertThat(order.accountId()).isEqualTo("19816");
            });
    assertThat(orders).isEqualTo(3);
    assertThat(ids).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void what_is_no_answer_is_refused() {
    assertThatThrownBy(
            () ->
                OrderStream.read(
                    new ByteArrayInputStream("{".getBytes(StandardCharsets.UTF_8)), order -> {}))
        .isInstanceOf(IOException.class);
  }
}
