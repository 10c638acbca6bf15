package cancelall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

class ContradictionsListTest {
  private static final Pattern HEADING = Pattern.compile("(?m)^## ");
  private static final Pattern HELD_BY = Pattern.compile("(?m)^- Held by: `([a-z0-9_]+)`$");

  static Stream<String> lines() throws IOException {
    String text = Files.readString(Path.of("docs", "contradictions.md"));
    return HEADING.splitAsStream(text).skip(1);
  }

  @Test
  void every_line_has_its_test_and_every_test_its_line() throws IOException {
    List<String> tests =
        AnnotationSupport.findAnnotatedMethods(
                ContradictionsTest.class, Test.class, HierarchyTraversalMode.TOP_DOWN)
            .stream()
            .map(Method::getName)
            .toList();
    List<String> named =
        lines()
            .flatMap(line -> HELD_BY.matcher(line).results())
            .map(held -> held.group(1))
            .toList();

    assertThat(named).hasSizeGreaterThanOrEqualTo(10);
    assertThat(named).containsExactlyInAnyOrderElementsOf(tests);
  }

  @Test
  void lines_are_numbered_from_one() throws IOException {
    List<String> numbers = lines().map(line -> line.substring(0, line.indexOf('.'))).toList();

    assertThat(numbers)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).mapToObj(String::valueOf).toList());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void a_line_tells_both_sources_what_we_do_and_the_test(String line) {
    assertThat(line)
        .containsPattern("(?m)^- Page, May 2026: \\S")
        .containsPattern("(?m)^- Vendor OpenAPI, August 2026: \\S")
        .containsPattern("(?m)^- We: \\S")
        .containsPattern(HELD_BY);
  }
}
