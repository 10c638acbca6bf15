package cancelall.bench;

import cancelall.install.Certificate;
import cancelall.install.InstallCommand;
import cancelall.install.Jdk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds what is measured, and measures it. */
final class BenchRun {
  private static final int FEWER_WITH_MANY_ORDERS = 3;

  private final Path folder;
  private final Map<String, String> env;
  private final PrintStream progress;

  /** Takes an empty folder for all that is made on the way. */
  BenchRun(Path folder, Map<String, String> env, PrintStream progress) {
    this.folder = folder;
    this.env = env;
    this.progress = progress;
  }

  /** Measures everything, or with {@code racesOnly} the commands alone. */
  Result run(int rounds, boolean racesOnly) throws IOException, InterruptedException {
    Map<Jdk, Path> installed = install();
    Certificate certificate = Certificate.in(folder);
    List<Measured> measured = new ArrayList<>();
    try (LoopbackProcess server = LoopbackProcess.start(certificate)) {
      Contenders contenders = new Contenders(server, certificate, installed);
      Race race = new Race(server);
      for (Setting setting : Setting.values()) {
        List<Contender> all = new ArrayList<>(contenders.in(setting));
        if (setting == Setting.CLEARTEXT) {
          all.addAll(contenders.throughTheWrapper());
        }
        say(setting.title());
        int times = setting == Setting.MANY ? Math.max(rounds / FEWER_WITH_MANY_ORDERS, 1) : rounds;
        measured.addAll(race.run(all, times));
      }
    }
    return new Result(
        LocalDate.now(ZoneOffset.UTC).toString(),
        Machine.name(),
        measured,
        racesOnly ? List.of() : rates());
  }

  private List<Result.Rate> rates() throws IOException, InterruptedException {
    List<Result.Rate> rates = new ArrayList<>();
    say("the local broker's order book");
    Shell.output(ThisJvm.command(List.of(), BookGrowth.class), Path.of("."))
        .lines()
        .map(BookGrowth::read)
        .forEach(rates::add);
    say("the parser and the filter");
    rates.addAll(Microbenchmarks.run(folder));
    Path checkout = Path.of("").toAbsolutePath();
    if (Files.isExecutable(checkout.resolve("jbang"))) {
      say("the acceptance suite");
      rates.add(Suite.run(checkout));
    }
    return rates;
  }

  /** Installs the command for every JDK that can run these classes. */
  private Map<Jdk, Path> install() throws IOException {
    Map<Jdk, Path> installed = new LinkedHashMap<>();
    for (Jdk jdk : Jdk.newestOfEach(env, Runtime.version().feature())) {
      say("installing for JDK " + jdk.major());
      Path prefix = folder.resolve("jdk" + jdk.major());
      Map<String, String> forIt = new HashMap<>(env);
      forIt.put("JAVA_HOME", jdk.home().toString());
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      PrintStream told = new PrintStream(said, true, StandardCharsets.UTF_8);
      if (InstallCommand.run(forIt, told, told, "--to=" + prefix) != 0) {
        throw new IOException(said.toString(StandardCharsets.UTF_8));
      }
      installed.put(jdk, prefix.resolve("bin/cancel-all"));
    }
    return installed;
  }

  private void say(String what) {
    progress.println("bench: " + what);
  }
}
