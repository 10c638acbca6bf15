package cancelall.acceptance;

import cancelall.acceptance.live.RefusedRun;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a run leaves behind in a folder: Cucumber's own reports, and the coverage page. */
record Reports(Path folder) {
  static Reports in(Path folder) {
    try {
      Files.createDirectories(folder);
      return new Reports(folder);
    } catch (IOException failed) {
      throw new RefusedRun("the folder of the reports cannot be made: " + failed);
    }
  }

  void addTo(RuntimeOptionsBuilder options) {
    options.addPluginName("html:" + folder.resolve("report.html"));
    options.addPluginName("junit:" + folder.resolve("junit.xml"));
    options.addPluginName("message:" + folder.resolve("messages.ndjson"));
    options.addPluginName("json:" + folder.resolve("cucumber.json"));
    options.addPluginName("timeline:" + folder.resolve("timeline"));
  }

  void write(TargetName target, List<SentRequest> sent) {
    try {
      Files.writeString(folder.resolve("coverage.html"), new CoveragePage(target, sent).html());
    } catch (IOException failed) {
      throw new RefusedRun("the coverage page cannot be written: " + failed);
    }
  }
}
