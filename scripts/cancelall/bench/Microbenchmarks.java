package cancelall.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.openjdk.jmh.generators.BenchmarkProcessor;

/**
 * Runs the JMH benchmarks in JVMs of their own. What JMH wants generated for them is generated
 * here, from their class files, so that neither JBang nor Maven needs to know of it.
 */
final class Microbenchmarks {
  private static final List<Class<?>> ALL = List.of(OrderParsing.class, FilterMatching.class);

  private Microbenchmarks() {}

  static List<Result.Rate> run(Path folder) throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    generate(folder, classPath);
    Path results = folder.resolve("jmh.json");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", folder + File.pathSeparator + classPath, "org.openjdk.jmh.Main"));
    String settings = "-f 1 -wi 3 -w 500ms -i 3 -r 500ms -bm thrpt -tu s -foe true -rf json -rff";
    command.addAll(Arrays.asList(settings.split(" ")));
    command.add(results.toString());
    Shell.output(command, Path.of("."));
    return read(Files.readString(results));
  }

  private static void generate(Path folder, String classPath) throws IOException {
    StringWriter said = new StringWriter();
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                said,
                null,
                null,
                List.of("-d", folder.toString(), "-cp", classPath, "-Xlint:none"),
                ALL.stream().map(Class::getName).toList(),
                List.of());
    task.setProcessors(List.of(new BenchmarkProcessor()));
    if (!task.call()) {
      throw new IOException("JMH's classes could not be generated: " + said);
    }
  }

  /** Reads JMH's own report. */
  static List<Result.Rate> read(String json) {
    List<Result.Rate> rates = new ArrayList<>();
    for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
      JsonObject benchmark = element.getAsJsonObject();
      String name = benchmark.get("benchmark").getAsString();
      JsonObject metric = benchmark.getAsJsonObject("primaryMetric");
      long score =
          metric.get("score").getAsBigDecimal().setScale(0, RoundingMode.HALF_UP).longValue();
      rates.add(new Result.Rate(name.replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1"), score, "JMH"));
    }
    return rates;
  }
}
