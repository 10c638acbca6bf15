package cancelall.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A WireMock mapping, read without WireMock: the call it means and the answer it gives. */
record Stub(String name, JsonNode mapping, Path files) {
  private static final List<String> ADDRESSES =
      List.of("url", "urlPath", "urlPathTemplate", "urlPattern", "urlPathPattern");

  /** Paths that a pattern may stand for; no stub is about another account than these. */
  private static final List<String> SAMPLES =
      List.of(Exchange.ORDERS, Exchange.ORDERS.replace("19816", "19817"), Exchange.ORDER);

  static List<Stub> below(Path stubs) throws IOException {
    Path files = stubs.resolve("__files");
    try (Stream<Path> mappings = Files.walk(stubs.resolve("mappings"))) {
      return mappings
          .filter(path -> path.toString().endsWith(".json"))
          .sorted()
          .flatMap(path -> in(path, files))
          .toList();
    }
  }

  private static Stream<Stub> in(Path path, Path files) {
    JsonNode json = JsonText.parse(read(path));
    Stream<JsonNode> mappings =
        json.has("mappings") ? json.get("mappings").valueStream() : Stream.of(json);
    return mappings.map(mapping -> new Stub(path.getFileName().toString(), mapping, files));
  }

  String method() {
    return mapping.at("/request/method").stringValue();
  }

  int priority() {
    return mapping.path("priority").asInt(5);
  }

  int status() {
    return mapping.at("/response/status").intValue();
  }

  /** A path that the stub answers, without a query. */
  String path() {
    JsonNode request = mapping.get("request");
    String kind = ADDRESSES.stream().filter(request::has).findFirst().orElseThrow();
    String address = request.get(kind).stringValue();
    return switch (kind) {
      case "url", "urlPath" -> address.split("\\?", 2)[0];
      case "urlPathTemplate" -> address.replaceAll("\\{[^}]+}", "1");
      default -> sample(address.split("\\\\\\?", 2)[0]);
    };
  }

  private String sample(String pattern) {
    return SAMPLES.stream()
        .filter(path -> path.matches(pattern))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + ": no sample path fits " + pattern));
  }

  String body() {
    JsonNode response = mapping.get("response");
    if (response.has("bodyFileName")) {
      return read(files.resolve(response.get("bodyFileName").stringValue()));
    }
    return response.has("jsonBody")
        ? response.get("jsonBody").toString()
        : response.path("body").asString("");
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
