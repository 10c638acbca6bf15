package cancelall.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cancelall.notebook.StatusHistory.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusHistoryTest {
  private final StatusHistory history =
      new StatusHistory(
          List.of(
              new Reading(0, Map.of("NEW", 2)),
              new Reading(30, Map.of("NEW", 2)),
              new Reading(60, Map.of("PENDING_CANCEL", 2)),
              new Reading(500, Map.of("CANCELED", 2))));

  @Test
  void as_text_it_shows_what_changed() {
    assertThat(history.text().lines())
        .containsExactly(
            "     0 ms  CANCELED 0  NEW 2  PENDING_CANCEL 0",
            "    60 ms  CANCELED 0  NEW 0  PENDING_CANCEL 2",
            "   500 ms  CANCELED 2  NEW 0  PENDING_CANCEL 0");
  }

  @Test
  void as_a_picture_it_has_a_line_for_each_status() {
    assertThat(history.html()).startsWith("<svg").endsWith("</svg>");
    assertThat(history.html().split("stroke-width=\"2\"", -1)).hasSize(1 + 3);
    assertThat(history.html()).contains(">CANCELED<", ">NEW<", ">PENDING_CANCEL<", ">500 ms<");
  }

  @Test
  void a_status_from_a_broker_is_no_markup() {
    StatusHistory odd = new StatusHistory(List.of(new Reading(0, Map.of("<b>", 1))));
    assertThat(odd.html()).contains("&lt;b&gt;").doesNotContain("<b>");
  }

  @Test
  void without_a_reading_there_is_no_history() {
    List<Reading> none = List.of();
    assertThatThrownBy(() -> new StatusHistory(none)).isInstanceOf(IllegalArgumentException.class);
  }
}
