package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResendWaitTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void without_a_word_from_the_broker_the_wait_begins_at_200_ms_and_doubles() {
    ResendWait waits = new ResendWait();

    assertThat(waits.backOff()).isEqualTo(Duration.ofMillis(200));
    assertThat(waits.backOff()).isEqualTo(Duration.ofMillis(400));
    assertThat(waits.after(null, NOW)).isEqualTo(Duration.ofMillis(800));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1000",
    "' 7 ', 7000",
    "120, 120000",
    "'Mon, 23 Nov 2026 08:00:05 GMT', 5000",
    "'Mon, 23 Nov 2026 09:00:00 GMT', 3600000"
  })
  void retry_after_is_waited_exactly(String header, long millis) {
    assertThat(new ResendWait().after(header, NOW)).isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "0",
        "-1",
        "1.5",
        "soon",
        "٣",
        "1s",
        "Mon, 23 Nov 2026 07:59:59 GMT",
        "2026-11-23"
      })
  void one_that_is_over_or_unreadable_is_as_good_as_none(String header) {
    assertThat(new ResendWait().after(header, NOW)).isEqualTo(Duration.ofMillis(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999999999", "99999999999999999999999999999999"})
  void one_that_no_number_holds_is_longer_than_any_deadline(String header) {
    assertThat(new ResendWait().after(header, NOW)).isGreaterThan(Duration.ofDays(9_000));
  }
}
