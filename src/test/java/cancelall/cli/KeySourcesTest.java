package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the key comes from, and that it goes nowhere but into the header. */
class KeySourcesTest extends CommandCase {
  private static final String KEY = CommandRun.KEY;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeKeyFile() throws IOException {
    file =
        Files.createFile(
            folder.resolve("key.txt"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  @Test
  void the_variable_gives_the_key() {
    assertSentWith(KEY, run());
  }

  @ParameterizedTest
  @ValueSource(strings = {KEY, KEY + "\n", KEY + "\r\n"})
  void a_file_gives_the_key_with_or_without_its_final_newline(String content) throws IOException {
    Files.writeString(file, content);

    CommandRun.Result result = withoutVariable().run(arguments("--api-key-file=" + file));

    assertSentWith(KEY, result);
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {KEY, KEY + "\n", KEY + "\r\n"})
  void standard_input_gives_the_key_with_or_without_its_final_newline(String content) {
    assertSentWith(KEY, withoutVariable().typing(content).run(arguments("--api-key-stdin")));
  }

  @Test
  void an_option_beats_the_variable() throws IOException {
    Files.writeString(file, "of-the-file");

    assertSentWith("of-the-file", run("--api-key-file=" + file));
  }

  @Test
  void a_person_is_asked_without_echo_when_there_is_no_other_key() {
    CommandRun.Person person = new CommandRun.Person(KEY);

    assertSentWith(KEY, withoutVariable().on(person).run(arguments()));
    assertThat(person.questions()).singleElement().asString().startsWith("(hidden) API key");
  }

  @Test
  void a_person_who_types_no_key_is_told_so() {
    for (CommandRun.Person person :
        new CommandRun.Person[] {new CommandRun.Person(), new CommandRun.Person("")}) {
      assertRefused(withoutVariable().on(person).run(arguments()), "API key", "blank");
    }
  }

  @Test
  void no_key_and_nobody_to_ask() {
    assertRefused(
        withoutVariable().run(arguments()),
        "CLEAR_STREET_API_KEY",
        "--api-key-file",
        "--api-key-stdin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\n\n", KEY + "\n\n", KEY + "\nmore", KEY + "\n ", "\t"})
  void a_key_that_is_blank_or_has_a_newline_inside(String key) throws IOException {
    Files.writeString(file, key);
    String[] fromFile = arguments("--api-key-file=" + file);

    for (CommandRun.Result result :
        new CommandRun.Result[] {
          withoutVariable().run(fromFile),
          withoutVariable().typing(key).run(arguments("--api-key-stdin")),
          withoutVariable().with("CLEAR_STREET_API_KEY", key).run(arguments())
        }) {
      assertRefused(result, "key", "on one line");
      assertThat(result.err()).doesNotContain(KEY);
    }
  }

  @Test
  void two_key_options_are_refused() throws IOException {
    Files.writeString(file, KEY);

    assertRefused(
        withoutVariable().typing(KEY).run(arguments("--api-key-file=" + file, "--api-key-stdin")),
        "--api-key-file",
        "--api-key-stdin",
        "one of them");
  }

  @Test
  void a_file_that_cannot_be_read_is_named() {
    assertRefused(run("--api-key-file=" + folder.resolve("missing")), "--api-key-file", "read");
    assertRefused(run("--api-key-file=" + folder), "--api-key-file");
    assertRefused(run("--api-key-file="), "--api-key-file");
  }

  @Test
  void a_file_far_larger_than_a_key_is_the_wrong_one() throws IOException {
    Files.writeString(file, "k".repeat(20_000));

    assertRefused(run("--api-key-file=" + file), "--api-key-file", "the key alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw-rw-"})
  void a_file_that_others_can_read_is_warned_of_and_used(String permissions) throws IOException {
    Files.writeString(file, KEY);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    CommandRun.Result result = withoutVariable().run(arguments("--api-key-file=" + file));

    assertSentWith(KEY, result);
    assertThat(result.errLines())
        .singleElement()
        .asString()
        .startsWith("warning: ")
        .contains("--api-key-file", "chmod 600");
  }

  private CommandRun withoutVariable() {
    return CommandRun.at(broker).with("CLEAR_STREET_API_KEY", null);
  }

  private void assertSentWith(String key, CommandRun.Result result) {
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(broker.journal())
        .singleElement()
        .satisfies(
            sent -> assertThat(sent.header("Authorization")).containsExactly("Bearer " + key));
    assertThat(result.out() + result.err()).doesNotContain(key);
  }
}
