package cancelall.cli;

import cancelall.api.ApiKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;

/** Where the API key comes from; never from argv, which every user of a machine can read. */
final class KeyOptions {
  static final String VARIABLE = "CLEAR_STREET_API_KEY";

  /** Far above any key; a larger file is the wrong one. */
  private static final int LONGEST = 16_384;

  private final OptionSpec fileOption =
      Options.text(
              "--api-key-file",
              "FILE",
              "Read the API key from a file; one final newline is dropped.")
          .build();

  private final OptionSpec stdin =
      Options.flag(
          "--api-key-stdin", "Read the API key from standard input; one final newline is dropped.");

  Options options() {
    return new Options("The API key ($CLEAR_STREET_API_KEY):", List.of(fileOption, stdin));
  }

  ApiKey key(Surroundings surroundings) {
    String file = fileOption.getValue();
    if (file != null && Options.isSet(stdin)) {
      throw new UsageProblem("--api-key-file and --api-key-stdin both give a key: use one of them");
    }
    if (file != null) {
      ApiKey key = checked("--api-key-file", "the key in it ", fromFile(file));
      warnIfOthersRead(file, surroundings);
      return key;
    }
    if (Options.isSet(stdin)) {
      return checked("--api-key-stdin", "the key ", fromStdin(surroundings));
    }
    String variable = surroundings.variable(VARIABLE);
    if (variable != null) {
      return checked(VARIABLE, "", variable);
    }
    if (surroundings.terminal().isInteractive()) {
      char[] typed = surroundings.terminal().askHidden("API key (not shown): ");
      return checked("the API key", "", typed == null ? "" : new String(typed));
    }
    throw new UsageProblem(
        "no API key: set " + VARIABLE + ", or give --api-key-file=FILE or --api-key-stdin");
  }

  private static String fromFile(String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return text("--api-key-file", in);
    } catch (IOException | InvalidPathException unreadable) {
      throw new UsageProblem("--api-key-file cannot be read: name a file that you may read");
    }
  }

  private static String fromStdin(Surroundings surroundings) {
    try {
      return text("--api-key-stdin", surroundings.in());
    } catch (IOException unreadable) {
      throw new UsageProblem("--api-key-stdin cannot be read: pipe the key in");
    }
  }

  private static String text(String source, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new UsageProblem(source + " holds more than a key: give the key alone");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.endsWith("\r\n")) {
      return text.substring(0, text.length() - 2);
    }
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private static void warnIfOthersRead(String file, Surroundings surroundings) {
    Set<PosixFilePermission> permissions;
    try {
      permissions = Files.getPosixFilePermissions(Path.of(file));
    } catch (UnsupportedOperationException | IOException notPosix) {
      return;
    }
    if (permissions.contains(PosixFilePermission.OTHERS_READ)
        || permissions.contains(PosixFilePermission.GROUP_READ)) {
      surroundings
          .err()
          .println("warning: others can read the file of --api-key-file: chmod 600 keeps it yours");
    }
  }

  private static ApiKey checked(String source, String what, String key) {
    try {
      return ApiKey.of(key);
    } catch (IllegalArgumentException refused) {
      throw new UsageProblem(
          source
              + (what.isEmpty() ? " " : ": " + what)
              + refused.getMessage()
              + ": give the key alone, on one line");
    }
  }
}
