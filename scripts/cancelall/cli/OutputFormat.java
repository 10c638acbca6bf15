package cancelall.cli;

import java.io.PrintWriter;

/** The formats of {@code --output}; the names are typed in lower case. */
enum OutputFormat {
  table {
    @Override
    ResultView view(PrintWriter out, Asked asked, Shown shown, Colours colours, boolean waits) {
      return new TableView(out, shown, colours);
    }
  },
  json {
    @Override
    ResultView view(PrintWriter out, Asked asked, Shown shown, Colours colours, boolean waits) {
      return new JsonView(out, asked, shown);
    }
  },
  csv {
    @Override
    ResultView view(PrintWriter out, Asked asked, Shown shown, Colours colours, boolean waits) {
      return new CsvView(out, shown, waits);
    }
  },
  ids {
    @Override
    ResultView view(PrintWriter out, Asked asked, Shown shown, Colours colours, boolean waits) {
      return new IdsView(out, shown);
    }
  };

  abstract ResultView view(
      PrintWriter out, Asked asked, Shown shown, Colours colours, boolean waits);
}
