package cancelall.doors;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A run of the compiler that keeps no class.
 *
 * @param errors what it complained of; warnings are Maven's business
 * @param compiled the sources that classes were made of
 */
record Javac(List<String> errors, Set<Path> compiled) {
  private static final Path HERE = Path.of("").toAbsolutePath();

  /** Sees the given files and no other. */
  static Javac alone(Collection<Path> sources, Collection<Path> jars) {
    return run(sources, jars, List.of());
  }

  /** Adds of {@code sourcePath} what the given files need, and what that needs. */
  static Javac withAllThatIsNeeded(
      Collection<Path> sources, Collection<Path> jars, Path... sourcePath) {
    return run(sources, jars, List.of(sourcePath));
  }

  private static Javac run(Collection<Path> sources, Collection<Path> jars, List<Path> sourcePath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8);
        Sieve sieve = new Sieve(files)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, jars);
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, sourcePath);
      List<String> options = List.of("--release", "17", "-proc:none", "-implicit:class");
      compiler
          .getTask(null, sieve, said, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
      List<String> errors =
          said.getDiagnostics().stream()
              .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
              .map(Object::toString)
              .toList();
      return new Javac(errors, sieve.compiled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes what a class is made of, and drops the class. */
  private static final class Sieve extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Set<Path> compiled = new TreeSet<>();

    Sieve(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      compiled.add(HERE.relativize(fileManager.asPath(sibling).toAbsolutePath()));
      return new SimpleJavaFileObject(URI.create("dropped:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return OutputStream.nullOutputStream();
        }
      };
    }
  }
}
