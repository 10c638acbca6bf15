package cancelall.cli;

import cancelall.api.CancelRequest;
import cancelall.api.OutcomeKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** From what is asked to what is run: symbols are looked up, consent is given, accounts are run. */
record Plan(Session session, List<CancelRequest> requests, List<String> symbols) {
  OutcomeKind run() throws Exception {
    RunOptions options = session.options();
    AuditLog.probe(options.audit());
    List<Planned> all = new ArrayList<>();
    SideBySide.each(
        requests.stream().<Callable<Planned>>map(request -> () -> planned(request)).toList(),
        all::add);
    List<Asked> calls =
        all.stream().filter(planned -> planned.stopped() == null).map(Planned::asked).toList();
    if (!options.isDryRun() && !calls.isEmpty()) {
      new Consent(session).require(calls);
    }
    List<AuditLog> logs =
        all.stream()
            .map(planned -> new AuditLog(options.audit(), planned.asked(), session.shown()))
            .toList();
    AuditLog.begin(logs);
    List<Function<PrintWriter, Callable<OutcomeKind>>> runs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Planned planned = all.get(i);
      AuditLog log = logs.get(i);
      runs.add(out -> planned.run(new AccountRun(session, planned.asked(), log, out)));
    }
    AccountRuns accounts = new AccountRuns(session.surroundings(), session.notes());
    if (options.isDryRun() || runs.size() == 1) {
      return accounts.all(runs);
    }
    Interrupts.Watch watch = session.surroundings().interrupts().during(() -> cutShort(logs));
    try {
      return accounts.all(runs);
    } finally {
      watch.close();
    }
  }

  /** Speaks for the accounts that wait for their turn, and for those that have ended. */
  private int cutShort(List<AuditLog> logs) {
    List<OutcomeKind> kinds = new ArrayList<>();
    for (AuditLog log : logs) {
      try {
        log.cutShort().ifPresent(kinds::add);
      } catch (IOException unwritable) {
        session.notes().say("warning: --audit could not be written: " + unwritable.getMessage());
      }
    }
    if (kinds.contains(OutcomeKind.NOT_SENT)) {
      session
          .notes()
          .say("Interrupted: for the accounts that are not named here nothing was sent.");
    }
    return OutcomeKind.worst(kinds).exitCode();
  }

  private Planned planned(CancelRequest request) throws Exception {
    if (symbols.isEmpty()) {
      return new Planned(asked(request), null);
    }
    SymbolLookup.Result result = new SymbolLookup(session, request.accountId(), symbols).look();
    return result instanceof SymbolLookup.Found found
        ? new Planned(
            asked(
                new CancelRequest(
                    request.accountId(),
                    request.filter().withInstrumentIds(found.instrumentIds()))),
            null)
        : new Planned(asked(request), (SymbolLookup.Stopped) result);
  }

  private Asked asked(CancelRequest request) {
    return new Asked(
        session.connection().baseUrl(), request, symbols, session.options().isDryRun());
  }

  /** A run, and what stops it before its call, or null. */
  private record Planned(Asked asked, SymbolLookup.Stopped stopped) {
    Callable<OutcomeKind> run(AccountRun run) {
      return stopped == null ? run::run : () -> run.stop(stopped.outcome(), stopped.why());
    }
  }
}
