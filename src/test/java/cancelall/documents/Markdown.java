package cancelall.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document of this project, as its readers see it. */
record Markdown(Path file, String text) {
  private static final Pattern FENCE = Pattern.compile("(?ms)^ *```(\\w*)\\n(.*?)^ *```$");

  /**
   * A fenced block.
   *
   * @param language what stands behind the opening fence; empty for transcripts
   */
  record Block(String language, String text) {}

  static Markdown read(String file) {
    Path path = Path.of(file);
    try {
      return new Markdown(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Block> blocks() {
    return FENCE
        .matcher(text)
        .results()
        .map(block -> new Block(block.group(1), block.group(2)))
        .toList();
  }

  List<String> blocks(String language) {
    return blocks().stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  /** The transcript of one command: what follows its line in a block without a language. */
  String transcriptOf(String command) {
    String start = "$ " + command + "\n";
    return blocks("").stream()
        .filter(block -> block.startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " shows no run of " + command))
        .substring(start.length());
  }

  /** The document without its fenced blocks. */
  String prose() {
    return FENCE.matcher(text).replaceAll(Matcher.quoteReplacement("\n"));
  }
}
