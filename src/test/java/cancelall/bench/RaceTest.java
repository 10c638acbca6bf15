package cancelall.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cancelall.install.Certificate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTest {
  @Test
  void each_setting_is_run_against_the_server_and_its_first_byte_is_stamped(@TempDir Path folder)
      throws Exception {
    Certificate certificate = Certificate.in(folder);
    try (LoopbackProcess server = LoopbackProcess.start(certificate)) {
      Contenders contenders = new Contenders(server, certificate, Map.of());
      for (Setting setting : List.of(Setting.CLEARTEXT, Setting.TLS)) {
        List<Contender> curl =
            contenders.in(setting).stream()
                .filter(one -> one.name().equals(Contenders.CURL))
                .toList();

        List<Measured> measured = new Race(server).run(curl, 2);

        assertThat(measured)
            .allSatisfy(
                one -> {
                  assertThat(one.setting()).isEqualTo(setting);
                  assertThat(one.firstByte().median()).isPositive();
                  assertThat(one.whole().low()).isLessThanOrEqualTo(one.whole().high());
                });
        assertThat(measured).hasSameSizeAs(curl);
      }
    }
  }

  @Test
  void a_program_that_fails_ends_the_race(@TempDir Path folder) throws Exception {
    try (LoopbackProcess server = LoopbackProcess.start(Certificate.in(folder))) {
      Contender failing =
          new Contender("failing", Setting.TLS, List.of("sh", "-c", "exit 9"), Map.of(), false);

      assertThatThrownBy(() -> new Race(server).run(List.of(failing), 1))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("failing ended with 9");
    }
  }
}
