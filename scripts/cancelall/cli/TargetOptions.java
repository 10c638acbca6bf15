package cancelall.cli;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import cancelall.api.Connection;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/** Which broker. There is no default: a cancel-all goes where somebody said. */
final class TargetOptions {
  private static final String VARIABLE = "CLEAR_STREET_BASE_URL";
  private static final String CA_VARIABLE = "CLEAR_STREET_CA_FILE";

  /** The vendor's hosts, and the address that the local sandbox listens on by default. */
  private static final Map<String, String> ENVIRONMENTS =
      Map.of(
          "sandbox", "http://127.0.0.1:8089",
          "dev", "https://api-dev.clearstreet.com",
          "production", "https://api.clearstreet.com");

  private final OptionSpec envOption =
      Options.text(
              "--env",
              "ENV",
              "sandbox (the local broker, http://127.0.0.1:8089), dev or production (Clear"
                  + " Street's).")
          .completionCandidates(Documented.ENVIRONMENTS)
          .build();

  private final OptionSpec baseUrlOption =
      Options.text(
              "--base-url",
              "URL",
              "The broker itself, https://HOST[:PORT]; http:// on loopback alone.")
          .build();

  private final OptionSpec caFileOption =
      Options.text(
              "--ca-file",
              "FILE",
              "Certificates in PEM to trust besides the JDK's ($CLEAR_STREET_CA_FILE).")
          .build();

  Options options() {
    return new Options(
        "Which broker ($CLEAR_STREET_BASE_URL):", List.of(envOption, baseUrlOption, caFileOption));
  }

  BaseUrl baseUrl(Surroundings surroundings) {
    String env = envOption.getValue();
    String baseUrl = baseUrlOption.getValue();
    if (env != null && baseUrl != null) {
      throw new UsageProblem("--env and --base-url both name a target: give one of them");
    }
    if (env != null) {
      if (!ENVIRONMENTS.containsKey(env)) {
        throw new UsageProblem(
            "--env '" + env + "' is not one of sandbox, dev, production: give one of them");
      }
      return parsed("--env", ENVIRONMENTS.get(env));
    }
    if (baseUrl != null) {
      return parsed("--base-url", baseUrl);
    }
    if (surroundings.variable(VARIABLE) != null) {
      return parsed(VARIABLE, surroundings.variable(VARIABLE));
    }
    throw new UsageProblem(
        "no target is named: give --env=sandbox|dev|production or --base-url=URL, or set "
            + VARIABLE);
  }

  /** How the target is reached with a key. */
  Connection connection(BaseUrl target, ApiKey key, Surroundings surroundings) {
    InetSocketAddress proxy = HttpsProxy.of(surroundings.env(), target);
    return new Connection(target, key, Version.USER_AGENT, caFile(surroundings), proxy);
  }

  /** The option or variable that named the CA file, for messages. */
  String caSource() {
    return caFileOption.getValue() != null ? "--ca-file" : CA_VARIABLE;
  }

  private Path caFile(Surroundings surroundings) {
    String given = caFileOption.getValue();
    String file = given != null ? given : surroundings.variable(CA_VARIABLE);
    if (file == null) {
      return null;
    }
    if (file.isBlank()) {
      throw new UsageProblem(caSource() + " is blank: name a PEM file, or leave it out");
    }
    return Path.of(file);
  }

  private static BaseUrl parsed(String source, String text) {
    if (text.isBlank()) {
      throw new UsageProblem(source + " is blank: write https://HOST");
    }
    try {
      return BaseUrl.parse(text);
    } catch (IllegalArgumentException refused) {
      throw new UsageProblem(source + " " + refused.getMessage());
    }
  }
}
