package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({
    "1ms, PT0.001S",
    "200ms, PT0.2S",
    "10s, PT10S",
    "2m, PT2M",
    "007s, PT7S",
    "1440m, PT24H"
  })
  void a_whole_number_with_a_unit_is_a_duration(String text, Duration duration) {
    assertThat(new Durations().convert(text)).isEqualTo(duration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "0s", "000ms", "10", "s", "-1s", "+1s", "1.5s", "1 s", " 1s", "1S", "1h", "٣s"
      })
  void anything_else_is_refused_with_what_to_write(String text) {
    assertThatExceptionOfType(TypeConversionException.class)
        .isThrownBy(() -> new Durations().convert(text))
        .withMessageContaining("write 200ms, 10s or 2m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"86401s", "1441m", "999999999m", "86400001ms"})
  void longer_than_a_day_is_refused(String text) {
    assertThatExceptionOfType(TypeConversionException.class)
        .isThrownBy(() -> new Durations().convert(text))
        .withMessageContaining("longer than a day");
  }
}
