package cancelall.contract;

import com.networknt.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A path of the document, and what its methods may answer, by status. */
record DocumentedPath(List<String> segments, Map<String, Map<Integer, Schema>> answers) {
  static List<String> split(String path) {
    return List.of(path.split("/", -1));
  }

  /** Whether a path as sent, without its query, is one of those the template means. */
  boolean covers(String path) {
    List<String> actual = split(path);
    return actual.size() == segments.size()
        && IntStream.range(0, actual.size()).allMatch(i -> covers(segments.get(i), actual.get(i)));
  }

  private static boolean covers(String segment, String actual) {
    return segment.startsWith("{") ? !actual.isEmpty() : segment.equals(actual);
  }

  String calls() {
    return answers.keySet().stream()
        .map(method -> method + " " + String.join("/", segments))
        .collect(Collectors.joining(", "));
  }
}
