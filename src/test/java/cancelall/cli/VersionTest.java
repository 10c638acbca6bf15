package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class VersionTest {
  @Test
  void the_tools_version_is_the_builds() throws Exception {
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile());

    assertThat(XPathFactory.newInstance().newXPath().evaluate("/project/version", pom))
        .isEqualTo(Version.NUMBER);
    assertThat(Version.USER_AGENT).isEqualTo("cancel-all/" + Version.NUMBER);
  }
}
