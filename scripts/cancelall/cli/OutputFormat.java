package cancelall.cli;

import java.io.PrintWriter;

/** The formats of {@code --output}; the names are typed in lower case. */
enum OutputFormat {
  table {
    @Override
    ResultView view(PrintWriter out, Asked asked, Shown shown, Colours colours) {
      return new TableView(out, shown, colours);
    }
  },
  json {
    @Override
    ResultView view(PrintWriter out, Asked asked, Shown shown, Colours colours) {
      return new JsonView(out, asked, shown);
    }
  },
  csv {
    @Override
    ResultView view(PrintWriter out, Asked asked, Shown shown, Colours colours) {
      return new CsvView(out, shown);
    }
  },
  ids {
    @Override
    ResultView view(PrintWriter out, Asked asked, Shown shown, Colours colours) {
      return new IdsView(out, shown);
    }
  };

  abstract ResultView view(PrintWriter out, Asked asked, Shown shown, Colours colours);
}
