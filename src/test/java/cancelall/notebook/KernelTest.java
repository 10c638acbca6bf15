package cancelall.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KernelTest {
  @Test
  void it_goes_where_jupyter_looks_for_kernels_of_a_user() {
    assertThat(Kernel.ofUser(Map.of("HOME", "/home/q", "JUPYTER_DATA_DIR", "/data")).folder())
        .isEqualTo(Path.of("/data/kernels/cancel-all"));
    assertThat(Kernel.ofUser(Map.of("HOME", "/home/q", "XDG_DATA_HOME", "/x")).folder())
        .asString()
        .matches("(/x/jupyter|/home/q/Library/Jupyter)/kernels/cancel-all");
  }

  @Test
  void a_prefix_is_as_jupyter_understands_one() {
    assertThat(Kernel.under(Path.of("/opt/j")).folder())
        .isEqualTo(Path.of("/opt/j/share/jupyter/kernels/cancel-all"));
  }
}
