package cancelall.bench;

import cancelall.install.Certificate;
import cancelall.install.Jdk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who takes part: what is found on this machine, and what was installed for the bench. */
final class Contenders {
  static final String CURL = "curl";
  static final String NODE = "Node fetch";
  static final String WRAPPER = "./jbang cancel-all@.";

  private static final String KEY = "bench-key-0123456789";
  private static final String SCRIPT =
      """
      const answer = await fetch(process.argv[1], {method: 'DELETE',
        headers: {authorization: 'Bearer %s', accept: 'application/json'}});
      console.log((await answer.json()).data.length);
      """
          .formatted(KEY);

  private final LoopbackProcess server;
  private final Certificate certificate;
  private final Map<Jdk, Path> installed;

  /**
   * Takes part in what a server offers.
   *
   * @param installed the launchers, by the JDK they are installed for
   */
  Contenders(LoopbackProcess server, Certificate certificate, Map<Jdk, Path> installed) {
    this.server = server;
    this.certificate = certificate;
    this.installed = installed;
  }

  /** The name of the installed command in the tables. */
  static String installed(int major) {
    return "cancel-all, JDK " + major;
  }

  /** The name of the bare JVM that an installed command runs on. */
  static String bareOf(String contender) {
    return contender.replace("cancel-all,", "bare JVM,");
  }

  /** All for one setting. */
  List<Contender> in(Setting setting) {
    List<Contender> all = new ArrayList<>();
    String url = server.url(setting) + "/v1/accounts/" + setting.account() + "/orders";
    if (Shell.has("curl")) {
      List<String> words = new ArrayList<>(List.of("curl", "-sf", "-X", "DELETE"));
      words.addAll(List.of("-H", "Authorization: Bearer " + KEY));
      words.addAll(List.of("--cacert", certificate.pem().toString(), url));
      all.add(new Contender(CURL, setting, words, Map.of(), true));
    }
    if (Shell.has("node")) {
      List<String> words = List.of("node", "--input-type=module", "-e", SCRIPT, url);
      Map<String, String> trust = Map.of("NODE_EXTRA_CA_CERTS", certificate.pem().toString());
      all.add(new Contender(NODE, setting, words, setting == Setting.TLS ? trust : Map.of(), true));
    }
    if (setting == Setting.CLEARTEXT) {
      installed.keySet().forEach(jdk -> all.add(bare(jdk)));
    }
    installed.forEach(
        (jdk, launcher) -> all.add(ours(installed(jdk.major()), setting, launcher.toString())));
    return all;
  }

  /** The command through the wrapper of the checkout that this is run in, if it is one. */
  List<Contender> throughTheWrapper() {
    if (!Files.isExecutable(Path.of("jbang")) || !Files.isReadable(Path.of("jbang-catalog.json"))) {
      return List.of();
    }
    return List.of(ours(WRAPPER, Setting.CLEARTEXT, "./jbang", "cancel-all@."));
  }

  private static Contender bare(Jdk jdk) {
    List<String> options =
        List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");
    return new Contender(
        bareOf(installed(jdk.major())),
        Setting.CLEARTEXT,
        ThisJvm.command(jdk.home(), "", options, Nothing.class),
        Map.of(),
        false);
  }

  private Contender ours(String name, Setting setting, String... program) {
    List<String> words = new ArrayList<>(List.of(program));
    words.add(Long.toString(setting.account()));
    words.add("--base-url=" + server.url(setting));
    if (setting == Setting.TLS) {
      words.add("--ca-file=" + certificate.pem());
    }
    if (setting == Setting.MANY) {
      words.add("--output=ids");
    }
    return new Contender(name, setting, words, Map.of("CLEAR_STREET_API_KEY", KEY), true);
  }
}
