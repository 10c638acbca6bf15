package cancelall.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stage that is set.
 *
 * @param target for {@code --base-url}
 * @param options that the stage needs
 * @param env the variables that the stage needs
 * @param tally of the broker, or of what stands in its place
 * @param servers to be closed afterwards
 */
record Scene(
    String target,
    List<String> options,
    Map<String, String> env,
    Tally tally,
    List<? extends AutoCloseable> servers)
    implements AutoCloseable {
  static Scene of(String target, FaultServer server) {
    return new Scene(target, List.of(), Map.of(), server.tally(), List.of(server));
  }

  Scene with(String option) {
    List<String> more = new ArrayList<>(options);
    more.add(option);
    return new Scene(target, more, env, tally, servers);
  }

  @Override
  public void close() throws IOException {
    for (AutoCloseable server : servers) {
      try {
        server.close();
      } catch (Exception failed) {
        throw new IOException(failed);
      }
    }
  }
}
