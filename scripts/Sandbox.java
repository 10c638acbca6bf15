// spotless:off
//DEPS com.google.code.gson:gson:2.15.0
//DEPS info.picocli:picocli:4.7.7
//DEPS org.wiremock:wiremock-standalone:3.13.2
//JAVA 17+
//SOURCES cancelall/sandbox/Answer.java
//SOURCES cancelall/sandbox/Broker.java
//SOURCES cancelall/sandbox/BrokerTransformer.java
//SOURCES cancelall/sandbox/Call.java
//SOURCES cancelall/sandbox/CancelFilter.java
//SOURCES cancelall/sandbox/Choices.java
//SOURCES cancelall/sandbox/ClientOrderIds.java
//SOURCES cancelall/sandbox/Defect.java
//SOURCES cancelall/sandbox/DocumentedOrders.java
//SOURCES cancelall/sandbox/EnvelopeErrors.java
//SOURCES cancelall/sandbox/Fate.java
//SOURCES cancelall/sandbox/FiledOrder.java
//SOURCES cancelall/sandbox/FilterReader.java
//SOURCES cancelall/sandbox/Gate.java
//SOURCES cancelall/sandbox/GatedServer.java
//SOURCES cancelall/sandbox/Instrument.java
//SOURCES cancelall/sandbox/InstrumentType.java
//SOURCES cancelall/sandbox/Instruments.java
//SOURCES cancelall/sandbox/Matching.java
//SOURCES cancelall/sandbox/NewOrder.java
//SOURCES cancelall/sandbox/Order.java
//SOURCES cancelall/sandbox/OrderBook.java
//SOURCES cancelall/sandbox/OrderIds.java
//SOURCES cancelall/sandbox/OrderQuery.java
//SOURCES cancelall/sandbox/OrderStatus.java
//SOURCES cancelall/sandbox/OrderType.java
//SOURCES cancelall/sandbox/OrdersFile.java
//SOURCES cancelall/sandbox/Page.java
//SOURCES cancelall/sandbox/PageToken.java
//SOURCES cancelall/sandbox/PendingCancels.java
//SOURCES cancelall/sandbox/PlainAnswer.java
//SOURCES cancelall/sandbox/PlainMatching.java
//SOURCES cancelall/sandbox/PlainSelection.java
//SOURCES cancelall/sandbox/PlainSettlement.java
//SOURCES cancelall/sandbox/Prices.java
//SOURCES cancelall/sandbox/QueryParameters.java
//SOURCES cancelall/sandbox/QueueState.java
//SOURCES cancelall/sandbox/Refusal.java
//SOURCES cancelall/sandbox/Reply.java
//SOURCES cancelall/sandbox/ReplyBody.java
//SOURCES cancelall/sandbox/Request.java
//SOURCES cancelall/sandbox/Route.java
//SOURCES cancelall/sandbox/Sandbox.java
//SOURCES cancelall/sandbox/SandboxNotStarted.java
//SOURCES cancelall/sandbox/SandboxSettings.java
//SOURCES cancelall/sandbox/ScreenedRequest.java
//SOURCES cancelall/sandbox/Seams.java
//SOURCES cancelall/sandbox/SeenRequest.java
//SOURCES cancelall/sandbox/SeenRequests.java
//SOURCES cancelall/sandbox/Selection.java
//SOURCES cancelall/sandbox/Settlement.java
//SOURCES cancelall/sandbox/Side.java
//SOURCES cancelall/sandbox/Submission.java
//SOURCES cancelall/sandbox/SubmissionFields.java
//SOURCES cancelall/sandbox/SubmittedOrder.java
//SOURCES cancelall/sandbox/Terms.java
//SOURCES cancelall/sandbox/TimeInForce.java
//SOURCES cancelall/sandbox/Timestamps.java
//SOURCES cancelall/sandbox/TrailingOffsetType.java
//SOURCES cancelall/sandbox/command/Exports.java
//SOURCES cancelall/sandbox/command/SandboxCommand.java
//SOURCES cancelall/sandbox/command/SettleTime.java
//SOURCES cancelall/sandbox/command/UntilStopped.java
//SOURCES cancelall/sandbox/defect/AnswerDefects.java
//SOURCES cancelall/sandbox/defect/Defects.java
//SOURCES cancelall/sandbox/defect/DelegatingSelection.java
//SOURCES cancelall/sandbox/defect/FieldDefects.java
//SOURCES cancelall/sandbox/defect/MatchingDefects.java
//SOURCES cancelall/sandbox/defect/MatchingParts.java
//SOURCES cancelall/sandbox/defect/OpenDefects.java
//SOURCES cancelall/sandbox/defect/ReachDefects.java
//SOURCES cancelall/sandbox/defect/ReadingDefects.java
//SOURCES cancelall/sandbox/defect/SettlementDefects.java
// spotless:on

import cancelall.sandbox.command.SandboxCommand;

/** A local broker with an order book: {@code jbang sandbox@. --help}. */
public class Sandbox {
  public static void main(String[] args) {
    System.exit(SandboxCommand.run(args));
  }
}
