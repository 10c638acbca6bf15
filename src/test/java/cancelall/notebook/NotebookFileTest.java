package cancelall.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The notebook in git is written from the Markdown tour: {@code mvn test -Dtest=NotebookFileTest
 * -Dnotebook.write=true} after changing {@code scripts/cancel-all.md}.
 */
class NotebookFileTest {
  private static final Path NOTEBOOK = Path.of("scripts", "cancel-all.ipynb");

  @Test
  void the_notebook_is_the_tour() throws IOException {
    String tour = Files.readString(Path.of("scripts", "cancel-all.md"));
    String written = TourDocument.of(tour).notebook();
    if (Boolean.getBoolean("notebook.write")) {
      Files.writeString(NOTEBOOK, written);
    } else {
      assertThat(NOTEBOOK).hasContent(written);
    }
  }

  @Test
  void no_output_is_kept_in_git() throws IOException {
    List<JsonElement> cells =
        JsonParser.parseString(Files.readString(NOTEBOOK))
            .getAsJsonObject()
            .getAsJsonArray("cells")
            .asList();
    assertThat(cells)
        .extracting(JsonElement::getAsJsonObject)
        .filteredOn(cell -> cell.get("cell_type").getAsString().equals("code"))
        .hasSizeGreaterThan(8)
        .allMatch(cell -> cell.getAsJsonArray("outputs").isEmpty())
        .allMatch(cell -> cell.get("execution_count").isJsonNull());
    assertThat(cells).extracting(JsonElement::getAsJsonObject).allMatch(this::hasAnId);
  }

  private boolean hasAnId(JsonObject cell) {
    return cell.get("id").getAsString().matches("[a-zA-Z0-9_-]{1,64}");
  }
}
