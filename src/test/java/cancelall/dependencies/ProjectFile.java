package cancelall.dependencies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A Maven project file: ours, or one of a library in the local repository. */
record ProjectFile(Path file, Element root) {
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

  static ProjectFile read(Path file) {
    try {
      return new ProjectFile(
          file,
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement());
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  /** The names of its licences, or of the next ancestor that has any. */
  List<String> licences() {
    List<String> own =
        child(root, "licenses").stream()
            .flatMap(licences -> children(licences, "license"))
            .flatMap(licence -> child(licence, "name").stream())
            .map(name -> name.getTextContent().strip().replaceAll("\\s+", " "))
            .toList();
    return own.isEmpty() ? parent().map(ProjectFile::licences).orElse(List.of()) : own;
  }

  private Optional<ProjectFile> parent() {
    return child(root, "parent")
        .map(
            parent -> {
              String artifact = text(parent, "artifactId");
              String version = text(parent, "version");
              Path repository = file;
              String mine = child(root, "groupId").map(Node::getTextContent).orElse(null);
              String group = text(parent, "groupId");
              // group directories, artifact, version, file
              int up = (mine == null ? group : mine.strip()).split("\\.").length + 3;
              for (int i = 0; i < up; i++) {
                repository = repository.getParent();
              }
              return read(
                  repository
                      .resolve(group.replace('.', '/'))
                      .resolve(artifact)
                      .resolve(version)
                      .resolve(artifact + "-" + version + ".pom"));
            });
  }

  /** {@code name=version} of all that is declared under one name, {@code name=} without one. */
  List<String> declared(String element) {
    List<String> declared = new ArrayList<>();
    var found = root.getElementsByTagName(element);
    for (int i = 0; i < found.getLength(); i++) {
      Element each = (Element) found.item(i);
      declared.add(
          text(each, "artifactId")
              + "="
              + child(each, "version").map(v -> resolved(v.getTextContent())).orElse(""));
    }
    return declared;
  }

  private String text(Element parent, String name) {
    return resolved(child(parent, name).orElseThrow().getTextContent());
  }

  /** With the properties of this file put in; those that others define stay as they are. */
  private String resolved(String text) {
    return PROPERTY.matcher(text.strip()).replaceAll(this::value);
  }

  private String value(MatchResult property) {
    return Matcher.quoteReplacement(
        child(root, "properties")
            .flatMap(properties -> child(properties, property.group(1)))
            .map(value -> value.getTextContent().strip())
            .orElse(property.group()));
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent, name).findFirst();
  }

  private static Stream<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children.stream();
  }
}
