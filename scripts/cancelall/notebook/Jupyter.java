package cancelall.notebook;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Jupyter of this machine.
 *
 * @param path the folders its programs are looked for in
 */
record Jupyter(List<Path> path, Kernel kernel) {
  /**
   * What is said when the kernel does not come up: it starts a thread before it has given that
   * thread its handlers, and now and then the thread is quicker. Then it never answers.
   */
  private static final Pattern NOT_STARTED =
      Pattern.compile(
          "^Exception in thread \"Shell-.*\"this\\.handlers\" is null"
              + "|^RuntimeError: Kernel didn't respond");

  private static final int STARTS = 8;

  /** It starts in two seconds or never. */
  private static final int PATIENCE_SECONDS = 30;

  static Jupyter find(Map<String, String> env, Kernel kernel) {
    List<Path> path =
        Stream.of(env.getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of).toList();
    return new Jupyter(path, kernel);
  }

  /** Starts it and waits until it is stopped. */
  int open(Path notebook) throws IOException, InterruptedException {
    for (String program : List.of("jupyter-lab", "jupyter-notebook")) {
      if (has(program)) {
        return start(List.of(program, notebook.toString())).inheritIO().start().waitFor();
      }
    }
    throw new NoJupyter(
        "the kernel is ready, but Jupyter is not installed: apt-get install jupyter-notebook, or"
            + " pip install jupyterlab, and run this again");
  }

  /**
   * Runs all cells and writes a page.
   *
   * @param told where Jupyter's own words go when it fails
   * @return whether every cell ran
   */
  boolean execute(Path notebook, Path page, PrintStream told)
      throws IOException, InterruptedException {
    if (!has("jupyter-nbconvert")) {
      throw new NoJupyter(
          "the kernel is ready, but nbconvert is not installed: apt-get install"
              + " jupyter-nbconvert python3-nbclient python3-ipykernel jupyter-client");
    }
    for (int started = 1; ; started++) {
      Process process = start(conversion(notebook, page)).redirectErrorStream(true).start();
      process.getOutputStream().close();
      List<String> said = new ArrayList<>();
      boolean up = listen(process, said);
      int exitCode = process.waitFor();
      if (up && exitCode == 0) {
        return true;
      }
      if (up || started == STARTS) {
        said.forEach(told::println);
        return false;
      }
      told.println("The kernel did not start; trying again.");
    }
  }

  /**
   * Hears all that is said; gives whether the kernel came up, and ends what waits for it in vain.
   */
  private static boolean listen(Process process, List<String> said) throws IOException {
    boolean up = true;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (up && NOT_STARTED.matcher(line).find()) {
          up = false;
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.toHandle().destroyForcibly(); // Process would close the stream, too
        }
      }
    }
    return up;
  }

  private static List<String> conversion(Path notebook, Path page) {
    return List.of(
        "jupyter-nbconvert",
        "--to=html",
        "--execute",
        "--ExecutePreprocessor.kernel_name=" + Kernel.NAME,
        "--ExecutePreprocessor.startup_timeout=" + PATIENCE_SECONDS,
        "--output-dir=" + page.getParent(),
        "--output=" + page.getFileName(),
        notebook.toString());
  }

  private ProcessBuilder start(List<String> command) {
    List<String> line = new ArrayList<>(command);
    line.set(0, place(command.get(0)).toString());
    ProcessBuilder builder = new ProcessBuilder(line);
    String more = builder.environment().get("JUPYTER_PATH");
    builder
        .environment()
        .put("JUPYTER_PATH", kernel.data() + (more == null ? "" : File.pathSeparator + more));
    return builder;
  }

  private boolean has(String program) {
    return place(program) != null;
  }

  private Path place(String program) {
    return path.stream()
        .map(folder -> folder.resolve(program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
