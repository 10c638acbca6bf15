package cancelall.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a run, by what a stand-in for nbconvert says. */
class JupyterTest {
  private static final String DEAD =
      "Exception in thread \"Shell-0\" java.lang.NullPointerException: Cannot invoke"
          + " \"java.util.Map.get(Object)\" because \"this.handlers\" is null";

  @TempDir private Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private Path runs;
  private Jupyter jupyter;

  @BeforeEach
  void prepare() {
    runs = folder.resolve("runs");
    jupyter = Jupyter.find(Map.of("PATH", folder.toString()), Kernel.under(folder));
  }

  @Test
  void a_kernel_that_did_not_start_is_started_again() throws Exception {
    // It would wait for the dead kernel for a minute.
    nbconvert("if [ $(wc -l <$runs) = 1 ]; then echo '" + DEAD + "'; exec sleep 60; fi");
    assertThat(execute()).isTrue();
    assertThat(runs).content().hasLineCount(2);
  }

  @Test
  void what_nbconvert_says_of_a_kernel_that_did_not_start_counts_too() throws Exception {
    nbconvert(
        "if [ $(wc -l <$runs) = 1 ]; then"
            + " echo \"RuntimeError: Kernel didn't respond in 30 seconds\"; exit 1; fi");
    assertThat(execute()).isTrue();
    assertThat(runs).content().hasLineCount(2);
  }

  @Test
  void a_cell_that_fails_is_not_run_again() throws Exception {
    nbconvert("echo 'CellExecutionError: java.lang.AssertionError'; exit 1");
    assertThat(execute()).isFalse();
    assertThat(runs).content().hasLineCount(1);
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("AssertionError");
  }

  @Test
  void starting_has_an_end() throws Exception {
    nbconvert("echo '" + DEAD + "'; exit 1");
    assertThat(execute()).isFalse();
    assertThat(runs).content().hasLineCount(8);
  }

  @Test
  void without_jupyter_one_sentence_says_how_to_get_it() {
    assertThatThrownBy(this::execute).isInstanceOf(NoJupyter.class).hasMessageContaining("apt-get");
    assertThatThrownBy(() -> jupyter.open(folder)).hasMessageContaining("jupyter-notebook");
  }

  private boolean execute() throws IOException, InterruptedException {
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    return jupyter.execute(folder.resolve("a.ipynb"), folder.resolve("a.html"), stream);
  }

  private void nbconvert(String script) throws IOException {
    Path program = folder.resolve("jupyter-nbconvert");
    Files.writeString(program, "#!/bin/sh\nruns=" + runs + "\necho run >>$runs\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
