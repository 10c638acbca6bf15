package cancelall.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledJBangTest {
  private Machine machine;

  @BeforeEach
  void a_machine_that_could_do_without(@TempDir Path folder) {
    machine = new Machine(folder).withJar().jbangPrints("echo from the jar");
  }

  @Test
  void a_jbang_on_the_path_is_used_unchanged() {
    install("printf '[%s]' \"$@\"; exit 7");
    Run run = machine.run("-o", "X.java", "", "a  b", "@c");
    assertThat(run).isEqualTo(new Run(7, "[-o][X.java][][a  b][@c]", ""));
    assertThat(machine.asked()).isEmpty();
  }

  @Test
  void neither_itself_nor_a_link_nor_another_checkout_is_taken_for_one(@TempDir Path other)
      throws IOException {
    Files.createSymbolicLink(machine.bin().resolve("jbang"), machine.checkout().resolve("jbang"));
    Files.copy(machine.checkout().resolve("jbang"), other.resolve("jbang"));
    machine.set("PATH", other + ":" + machine.checkout() + "::" + machine.bin());
    assertThat(machine.run("X.java")).isEqualTo(new Run(0, "from the jar", ""));
  }

  @Test
  void a_jbang_behind_this_one_on_the_path_is_still_found() {
    install("echo installed");
    machine.set("PATH", machine.checkout() + ":" + machine.bin());
    assertThat(machine.run("X.java").out()).isEqualTo("installed");
  }

  @Test
  void a_folder_named_jbang_is_not_one() throws IOException {
    Files.createDirectory(machine.bin().resolve("jbang"));
    assertThat(machine.run("X.java").out()).isEqualTo("from the jar");
  }

  private void install(String body) {
    Machine.executable(machine.bin().resolve("jbang"), "#!/bin/sh\n" + body + "\n");
  }
}
