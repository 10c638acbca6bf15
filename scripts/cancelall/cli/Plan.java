package cancelall.cli;

import cancelall.api.CancelRequest;
import cancelall.api.OutcomeKind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** From what is asked to what is run: symbols are looked up, consent is given, accounts are run. */
record Plan(Session session, List<CancelRequest> requests, List<String> symbols) {
  OutcomeKind run() throws Exception {
    List<Function<PrintWriter, Callable<OutcomeKind>>> runs = new ArrayList<>();
    List<Asked> calls = new ArrayList<>();
    for (CancelRequest request : requests) {
      if (symbols.isEmpty()) {
        calls.add(asked(request));
        runs.add(out -> new AccountRun(session, asked(request), out)::run);
        continue;
      }
      SymbolLookup.Result result = new SymbolLookup(session).in(request, symbols);
      if (result instanceof SymbolLookup.Found found) {
        Asked asked = asked(found.request());
        session.surroundings().err().println(String.join(", ", symbols) + " is " + asked.filter());
        calls.add(asked);
        runs.add(out -> new AccountRun(session, asked, out)::run);
      } else {
        SymbolLookup.Stopped stopped = (SymbolLookup.Stopped) result;
        runs.add(
            out ->
                () ->
                    new AccountRun(session, asked(request), out)
                        .stop(stopped.outcome(), stopped.why()));
      }
    }
    if (!session.options().isDryRun() && !calls.isEmpty()) {
      new Consent(session).require(calls);
    }
    return new AccountRuns(session.surroundings()).all(runs);
  }

  private Asked asked(CancelRequest request) {
    return new Asked(session.connection().baseUrl(), request, session.options().isDryRun());
  }
}
