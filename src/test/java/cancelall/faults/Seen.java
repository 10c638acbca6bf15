package cancelall.faults;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;

/**
 * What came of a case.
 *
 * @param exitCode of the command
 * @param json standard output, parsed
 * @param out standard output
 * @param err standard error
 * @param took the whole command, from outside
 * @param deletes complete DELETE requests that arrived
 * @param said what the server sent, a character a byte
 * @param key that was used
 */
record Seen(
    int exitCode,
    JsonObject json,
    String out,
    String err,
    Duration took,
    int deletes,
    String said,
    String key) {
  JsonArray orders() {
    return json.getAsJsonArray("orders");
  }

  /** The call alone, as the command measured it. */
  Duration call() {
    return Duration.ofMillis(json.get("elapsed_ms").getAsLong());
  }

  String outcome() {
    return json.get("outcome").getAsString();
  }
}
