// spotless:off
//JAVA 17+
//COMPILE_OPTIONS -XDstringConcat=inline
//DEPS com.konghq:unirest-java-core:4.10.1
//DEPS com.google.code.gson:gson:2.15.0
//DEPS info.picocli:picocli:4.7.7
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms16m -Xmn8m
//SOURCES cancelall/api/AddedTrust.java
//SOURCES cancelall/api/Answer.java
//SOURCES cancelall/api/AnswerBody.java
//SOURCES cancelall/api/AnswerHead.java
//SOURCES cancelall/api/ApiError.java
//SOURCES cancelall/api/ApiKey.java
//SOURCES cancelall/api/Attempt.java
//SOURCES cancelall/api/BaseUrl.java
//SOURCES cancelall/api/CallListener.java
//SOURCES cancelall/api/CancelAll.java
//SOURCES cancelall/api/CancelAnswerReader.java
//SOURCES cancelall/api/CancelRequest.java
//SOURCES cancelall/api/ChunkedBody.java
//SOURCES cancelall/api/Closest.java
//SOURCES cancelall/api/Connection.java
//SOURCES cancelall/api/Deadline.java
//SOURCES cancelall/api/Envelope.java
//SOURCES cancelall/api/ErrorAnswer.java
//SOURCES cancelall/api/Failure.java
//SOURCES cancelall/api/FieldNames.java
//SOURCES cancelall/api/Filter.java
//SOURCES cancelall/api/Findings.java
//SOURCES cancelall/api/FixedBody.java
//SOURCES cancelall/api/FramedBody.java
//SOURCES cancelall/api/GatedListener.java
//SOURCES cancelall/api/InstrumentType.java
//SOURCES cancelall/api/InvalidFilter.java
//SOURCES cancelall/api/JsonExtent.java
//SOURCES cancelall/api/Line.java
//SOURCES cancelall/api/Lines.java
//SOURCES cancelall/api/ObservedStream.java
//SOURCES cancelall/api/Order.java
//SOURCES cancelall/api/OrderCheck.java
//SOURCES cancelall/api/OrderListReader.java
//SOURCES cancelall/api/OrderQuery.java
//SOURCES cancelall/api/OrderReader.java
//SOURCES cancelall/api/OrderScanner.java
//SOURCES cancelall/api/OrderShape.java
//SOURCES cancelall/api/OrderType.java
//SOURCES cancelall/api/OrderWatch.java
//SOURCES cancelall/api/Orders.java
//SOURCES cancelall/api/Outcome.java
//SOURCES cancelall/api/OutcomeKind.java
//SOURCES cancelall/api/Receipt.java
//SOURCES cancelall/api/Reply.java
//SOURCES cancelall/api/RequestText.java
//SOURCES cancelall/api/ResendWait.java
//SOURCES cancelall/api/Route.java
//SOURCES cancelall/api/Sender.java
//SOURCES cancelall/api/Side.java
//SOURCES cancelall/api/SocketClient.java
//SOURCES cancelall/api/SocketResponse.java
//SOURCES cancelall/api/StrictJson.java
//SOURCES cancelall/api/TlsPreparation.java
//SOURCES cancelall/api/Trust.java
//SOURCES cancelall/api/Verdict.java
//SOURCES cancelall/api/Wire.java
//SOURCES cancelall/cli/AccountRun.java
//SOURCES cancelall/cli/AccountRuns.java
//SOURCES cancelall/cli/Asked.java
//SOURCES cancelall/cli/AuditLog.java
//SOURCES cancelall/cli/CancelAllCommand.java
//SOURCES cancelall/cli/Colours.java
//SOURCES cancelall/cli/CommandLines.java
//SOURCES cancelall/cli/Consent.java
//SOURCES cancelall/cli/ConsoleTerminal.java
//SOURCES cancelall/cli/CsvView.java
//SOURCES cancelall/cli/Documented.java
//SOURCES cancelall/cli/Durations.java
//SOURCES cancelall/cli/EarlyTls.java
//SOURCES cancelall/cli/FilterOptions.java
//SOURCES cancelall/cli/HelpText.java
//SOURCES cancelall/cli/HttpsProxy.java
//SOURCES cancelall/cli/IdsView.java
//SOURCES cancelall/cli/Interrupts.java
//SOURCES cancelall/cli/JsonView.java
//SOURCES cancelall/cli/KeyOptions.java
//SOURCES cancelall/cli/Misuse.java
//SOURCES cancelall/cli/Notes.java
//SOURCES cancelall/cli/Options.java
//SOURCES cancelall/cli/OrderRow.java
//SOURCES cancelall/cli/OtherOptions.java
//SOURCES cancelall/cli/OutputFormat.java
//SOURCES cancelall/cli/Plan.java
//SOURCES cancelall/cli/ProcessInterrupts.java
//SOURCES cancelall/cli/ReadBack.java
//SOURCES cancelall/cli/Reading.java
//SOURCES cancelall/cli/ResultView.java
//SOURCES cancelall/cli/RunOptions.java
//SOURCES cancelall/cli/Sentences.java
//SOURCES cancelall/cli/Session.java
//SOURCES cancelall/cli/Shown.java
//SOURCES cancelall/cli/ShownJson.java
//SOURCES cancelall/cli/ShownWriter.java
//SOURCES cancelall/cli/SideBySide.java
//SOURCES cancelall/cli/Surroundings.java
//SOURCES cancelall/cli/SymbolLookup.java
//SOURCES cancelall/cli/TableView.java
//SOURCES cancelall/cli/TargetOptions.java
//SOURCES cancelall/cli/Terminal.java
//SOURCES cancelall/cli/UsageProblem.java
//SOURCES cancelall/cli/Version.java
//SOURCES cancelall/cli/Waiting.java
// spotless:on

import cancelall.cli.CommandLines;
import cancelall.cli.Surroundings;

/** Front door of {@code cancel-all}. */
final class CancelAll {
  private CancelAll() {}

  public static void main(String[] arguments) {
    int exitCode = CommandLines.run(Surroundings.ofProcess(), arguments);
    if (exitCode != 0) {
      // Zero comes by itself, and sooner: exit() sets up a logger first (since JDK 21).
      System.exit(exitCode);
    }
  }
}
