package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A bug of the tool ends 1, with one line; where it is, is for whoever asks. */
class InternalTest extends CommandCase {
  @Test
  void a_bug_is_one_line_without_a_trace() {
    CommandRun.Result result = CommandRun.bare().on(broken()).run(ACCOUNT, "--env=sandbox");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines())
        .singleElement()
        .asString()
        .startsWith("cancel-all: a bug of this tool")
        .contains("the fuse\\u000ablew", "--verbose");
  }

  @Test
  void verbose_shows_where() {
    CommandRun.Result result =
        CommandRun.bare().on(broken()).run(ACCOUNT, "--env=sandbox", "--verbose");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("a bug of this tool", "\tat cancelall.cli.");
  }

  /** A terminal that breaks when it is asked for the key. */
  private static Terminal broken() {
    return new Terminal() {
      @Override
      public boolean isInteractive() {
        return true;
      }

      @Override
      public String ask(String question) {
        throw new IllegalStateException("the fuse\nblew");
      }

      @Override
      public char[] askHidden(String question) {
        throw new IllegalStateException("the fuse\nblew");
      }
    };
  }
}
