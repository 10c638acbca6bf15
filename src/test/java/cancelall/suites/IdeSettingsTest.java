package cancelall.suites;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.steps.Vocabulary;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.cucumber.java.ParameterType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The editor's plugin reads sources without compiling them, so it has to be told the regexps. */
final class IdeSettingsTest {
  @Test
  void the_editor_knows_the_same_parameter_types_as_cucumber() throws IOException {
    Map<String, String> declared =
        Arrays.stream(Vocabulary.class.getMethods())
            .filter(method -> method.isAnnotationPresent(ParameterType.class))
            .collect(
                Collectors.toMap(
                    method -> method.getName(),
                    method -> method.getAnnotation(ParameterType.class).value()));
    JsonObject settings =
        JsonParser.parseString(Files.readString(Path.of(".vscode", "settings.json")))
            .getAsJsonObject();
    Map<String, String> told = new TreeMap<>();
    for (JsonElement type : settings.getAsJsonArray("cucumber.parameterTypes")) {
      JsonObject entry = type.getAsJsonObject();
      told.put(entry.get("name").getAsString(), entry.get("regexp").getAsString());
    }

    assertThat(told).isNotEmpty().isEqualTo(declared);
  }
}
