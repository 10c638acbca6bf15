package cancelall.doors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What Maven's project file says, with its properties put in. */
final class Pom {
  private static final Path FILE = Path.of("pom.xml");
  private final Document document;

  private Pom(Document document) {
    this.document = document;
  }

  static Pom read() {
    try {
      return new Pom(
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(FILE.toFile()));
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  String version() {
    return text(document.getDocumentElement(), "version");
  }

  String javaRelease() {
    return property("maven.compiler.release");
  }

  /** {@code group:artifact:version} of what the scripts are compiled with. */
  List<String> scriptDependencies() {
    return children(child(document.getDocumentElement(), "dependencies")).stream()
        .filter(dependency -> child(dependency, "scope") == null)
        .map(
            dependency ->
                String.join(
                    ":",
                    text(dependency, "groupId"),
                    text(dependency, "artifactId"),
                    text(dependency, "version")))
        .toList();
  }

  /** The jar of {@code group:artifact:version}, from the class path that Maven made. */
  static Path jar(String coordinate) {
    String[] parts = coordinate.split(":");
    Path name = Path.of(parts[2], parts[1] + "-" + parts[2] + ".jar");
    return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .map(Path::of)
        .filter(entry -> entry.endsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(coordinate + " is not on Maven's class path"));
  }

  private String text(Element parent, String name) {
    String text = child(parent, name).getTextContent().strip();
    return text.startsWith("${") ? property(text.substring(2, text.length() - 1)) : text;
  }

  private String property(String name) {
    return text(child(document.getDocumentElement(), "properties"), name);
  }

  private static Element child(Element parent, String name) {
    return children(parent).stream()
        .filter(child -> child.getTagName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
