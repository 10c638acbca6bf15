package cancelall.bench;

import java.util.List;
import java.util.Map;

/**
 * A program that makes the call, as one process.
 *
 * @param name in the tables; the same program has the same name in every setting
 * @param setting what it is asked
 * @param command its words
 * @param env variables besides those of this process
 * @param calls whether it makes the call at all: a bare JVM does not
 */
record Contender(
    String name, Setting setting, List<String> command, Map<String, String> env, boolean calls) {
  Contender {
    command = List.copyOf(command);
    env = Map.copyOf(env);
  }
}
