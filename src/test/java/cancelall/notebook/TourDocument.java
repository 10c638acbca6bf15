package cancelall.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tour as cells, of which the Markdown document and the notebook are two spellings. */
record TourDocument(List<Cell> cells) {
  private static final Pattern CODE = Pattern.compile("(?ms)^```java\\n(.*?)\\n```$");
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  /** The notebook's own first cell: the classes are there, and a picture is HTML. */
  private static final String FIRST =
      "void show(cancelall.notebook.View view) {\n  display(\"text/html\", view.html());\n}";

  record Cell(boolean isCode, String text) {}

  static TourDocument of(String markdown) {
    List<Cell> cells = new ArrayList<>();
    Matcher code = CODE.matcher(markdown);
    int end = 0;
    while (code.find()) {
      prose(markdown.substring(end, code.start()), cells);
      cells.add(new Cell(true, code.group(1)));
      end = code.end();
    }
    prose(markdown.substring(end), cells);
    return new TourDocument(cells);
  }

  List<String> codeOfCells() {
    return cells.stream().filter(Cell::isCode).map(Cell::text).toList();
  }

  /** The notebook, without outputs. */
  String notebook() {
    JsonArray written = new JsonArray();
    boolean first = true;
    for (Cell cell : cells) {
      boolean replaced = cell.isCode() && first;
      first = first && !cell.isCode();
      written.add(json(new Cell(cell.isCode(), replaced ? FIRST : cell.text()), written.size()));
    }
    JsonObject kernel = new JsonObject();
    kernel.addProperty("display_name", "Java, with cancel-all");
    kernel.addProperty("language", "java");
    kernel.addProperty("name", Kernel.NAME);
    JsonObject metadata = new JsonObject();
    metadata.add("kernelspec", kernel);
    JsonObject notebook = new JsonObject();
    notebook.add("cells", written);
    notebook.add("metadata", metadata);
    notebook.addProperty("nbformat", 4);
    notebook.addProperty("nbformat_minor", 5);
    return JSON.toJson(notebook) + "\n";
  }

  private static JsonObject json(Cell cell, int position) {
    JsonObject json = new JsonObject();
    json.addProperty("cell_type", cell.isCode() ? "code" : "markdown");
    json.addProperty("id", "cell-" + position);
    json.add("metadata", new JsonObject());
    if (cell.isCode()) {
      json.add("execution_count", null);
      json.add("outputs", new JsonArray());
    }
    JsonArray source = new JsonArray();
    List<String> lines = List.of(cell.text().split("(?<=\n)"));
    lines.forEach(source::add);
    json.add("source", source);
    return json;
  }

  private static void prose(String text, List<Cell> cells) {
    if (!text.isBlank()) {
      cells.add(new Cell(false, text.strip()));
    }
  }
}
