package cancelall.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every relative link of every document leads to a file of the checkout, and to a heading there.
 */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
  private static final Set<String> OURS = Set.of("docs", "features", "scripts", "stubs");

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(""), 3)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> file.getNameCount() == 1 || OURS.contains(file.getName(0).toString()))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void its_links_lead_somewhere(Path document) {
    Markdown read = Markdown.read(document.toString());
    List<String> links = LINK.matcher(read.prose()).results().map(link -> link.group(1)).toList();
    assertThat(links)
        .filteredOn(link -> !link.matches("[a-z]+://.*"))
        .allSatisfy(link -> assertThatItLeadsSomewhere(document, link));
  }

  private static void assertThatItLeadsSomewhere(Path document, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    assertThat(target).exists();
    if (parts.length == 2) {
      assertThat(anchors(Markdown.read(target.toString()).prose())).contains(parts[1]);
    }
  }

  /** As GitHub makes them of headings. */
  private static Set<String> anchors(String prose) {
    return HEADING
        .matcher(prose)
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
