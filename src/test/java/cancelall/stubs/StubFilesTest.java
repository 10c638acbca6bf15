package cancelall.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StubFilesTest {
  private static final int FIRST_ORDERS_LINE = 2;

  static Stream<String> mappings() {
    return StubFiles.names(StubFiles.MAPPINGS).stream();
  }

  static Stream<String> ourErrors() {
    return StubFiles.names(StubFiles.BODIES).stream().filter(name -> !name.startsWith("200-"));
  }

  @ParameterizedTest
  @CsvSource({"200, 200-both-orders", "403, 403-no-permission", "404, 404-no-order-matches"})
  void bodies_of_documented_answers_are_the_pages_examples(int status, String body) {
    assertThat(StubFiles.body(body)).isEqualTo(StubFiles.pageExample(status));
  }

  @Test
  void bodies_with_one_order_are_the_pages_text_cut_down() {
    List<String> page = StubFiles.pageExample(200).lines().toList();
    int between = page.indexOf("    },");
    int end = page.lastIndexOf("    }");

    List<String> first = new ArrayList<>(page);
    first.subList(between, end).clear();
    List<String> second = new ArrayList<>(page);
    second.subList(FIRST_ORDERS_LINE, between + 1).clear();

    assertThat(StubFiles.body("200-aapl-only")).isEqualTo(String.join("\n", first));
    assertThat(StubFiles.body("200-msft-only")).isEqualTo(String.join("\n", second));
  }

  @ParameterizedTest
  @MethodSource("ourErrors")
  void error_bodies_have_the_pages_envelope(String body) {
    JsonObject envelope = object(StubFiles.body(body));
    JsonObject error = envelope.getAsJsonObject("error");

    assertThat(envelope.keySet()).containsExactly("error", "metadata");
    assertThat(error.keySet()).containsExactly("code", "message");
    assertThat(error.get("code").getAsString()).isEqualTo(body.substring(0, 3));
    assertThat(envelope.getAsJsonObject("metadata").keySet()).containsExactly("request_id");
  }

  @ParameterizedTest
  @MethodSource("mappings")
  void a_mapping_is_named_like_its_file_and_answers_with_a_body_file(String file) {
    JsonObject mapping = object(StubFiles.text(StubFiles.MAPPINGS.resolve(file + ".json")));
    JsonObject response = mapping.getAsJsonObject("response");

    assertThat(mapping.get("name").getAsString()).isEqualTo(file);
    assertThat(response.get("status").getAsString()).isEqualTo(file.substring(0, 3));
    assertThat(response.get("bodyFileName").getAsString()).startsWith(file.substring(0, 3));
    assertThat(response.getAsJsonObject("headers").get("Content-Type").getAsString())
        .isEqualTo("application/json");
  }

  @Test
  void every_body_file_is_served_by_a_mapping() {
    assertThat(
            mappings()
                .map(file -> object(StubFiles.text(StubFiles.MAPPINGS.resolve(file + ".json"))))
                .map(mapping -> mapping.getAsJsonObject("response").get("bodyFileName"))
                .map(name -> name.getAsString().replaceFirst("\\.json$", ""))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(StubFiles.names(StubFiles.BODIES));
  }

  private static JsonObject object(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
