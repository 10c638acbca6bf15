package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersFileTest {
  @TempDir private Path folder;

  @Test
  void the_data_of_a_list_can_be_used_as_it_is() throws IOException {
    Desk from = Desk.withDefaults();
    from.book.place(
        NewOrder.of(Side.SELL, "TSLA  250117C00190000", "7")
            .clientOrderId("mine")
            .trailingOffset("2.00", TrailingOffsetType.PRICE)
            .limitOffset("-0.50")
            .timeInForce(TimeInForce.GOOD_TILL_DATE)
            .status(OrderStatus.PARTIALLY_FILLED)
            .filled("3")
            .averageFillPrice("1.25")
            .queueState(QueueState.RELEASED)
            .expiresAt(from.clock.instant())
            .releasesAt(from.clock.instant())
            .extendedHours(true)
            .details(List.of("said")));
    from.book.place(NewOrder.of(Side.BUY, "BAC-PL", "1").status(OrderStatus.FILLED));
    JsonArray listed = from.get(ORDERS).json().getAsJsonArray("data");
    Desk to = Desk.withDefaults();

    to.book.placeAll(OrdersFile.read(file(listed.toString())));

    assertThat(to.get(ORDERS).json().get("data")).isEqualTo(listed);
  }

  @Test
  void a_fate_can_be_given() throws IOException {
    Desk desk = Desk.withDefaults();
    desk.book.placeAll(
        OrdersFile.read(
            file(
                "[{\"symbol\":\"AAPL\",\"side\":\"BUY\",\"quantity\":\"1\",\"fate\":\"FILLS\"}]")));
    desk.delete(ORDERS);
    desk.clock.pass(Duration.ofSeconds(1));

    assertThat(desk.get(ORDERS).each("status")).containsExactly("FILLED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{} | it is not a JSON array",
        "[{ | it is not JSON",
        "[1] | [0] is not an object",
        "[{}] | [0]: side is missing",
        "[{'side':'BUY','quantity':'1'}] | [0]: symbol is missing",
        "[{'side':'BUY','symbol':'AAPL','quantity':'one'}] | [0]:",
        "[{'side':'buy','symbol':'AAPL','quantity':'1'}] | [0]: side is buy, not one of [BUY",
        "[{'side':'BUY','symbol':'AAPL','quantity':'1','staus':'NEW'}] | unknown field staus",
        "[{'side':'BUY','symbol':'AAPL','quantity':'1','account_id':'x'}] | account_id is not a number",
        "[{'side':'BUY','symbol':'AAPL','quantity':'1','created_at':'now'}] | now is not a date-time"
      })
  void what_is_wrong_is_one_sentence(String content, String sentence) throws IOException {
    Path file = file(content.replace('\'', '"'));

    assertThatThrownBy(() -> OrdersFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The orders in " + file + " cannot be used: ")
        .hasMessageContaining(sentence)
        .hasMessageNotContaining("\n");
  }

  private Path file(String content) throws IOException {
    return Files.write(folder.resolve("orders.json"), content.getBytes(UTF_8));
  }
}
