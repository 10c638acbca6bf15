package cancelall.random;

import static cancelall.random.Message.framing;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.api.Outcome;
import cancelall.api.OutcomeKind;
import cancelall.random.Message.Framing;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The client on random answers that are broken, or may be. */
class BrokenAnswersTest {
  /**
   * What a call that reached a broker may end in; INTERNAL, USAGE and NOT_SENT are not among it.
   */
  private static final OutcomeKind[] POSSIBLE = {
    OutcomeKind.ACCEPTED,
    OutcomeKind.NOTHING_OPEN,
    OutcomeKind.FORBIDDEN,
    OutcomeKind.REJECTED,
    OutcomeKind.UNKNOWN,
    OutcomeKind.BREACH
  };

  private static final Duration AMPLE = Duration.ofSeconds(60);

  /** For what may make the client send again until its time is up. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  @Test
  void a_complete_answer_is_accepted_only_when_it_keeps_the_contract() {
    try (Client client = new Client(AMPLE)) {
      Cases.check("random broken bodies", 2_500, chance -> checkBody(client, chance));
    }
  }

  @Test
  void a_cut_answer_leaves_the_effect_unknown() {
    try (Client client = new Client(AMPLE)) {
      Cases.check("random cuts", 500, chance -> checkCut(client, chance));
    }
  }

  @Test
  void an_answer_that_ends_with_the_connection_is_unknown_wherever_it_was_cut() {
    DrawnRequest any = new DrawnRequest(19_816, new DrawnFilter(List.of(), null, null, null));
    String body =
        "{\"error\":null,\"data\":[{\"id\":\"\\u0061\",\"symbol\":\"\u20ac\\n\",\"account_id\":19816,"
            + "\"extended_hours\":true,\"n\":-1.5e+3}],\"metadata\":{\"request_id\":\"\u20ac\"}}";
    byte[] bytes = body.getBytes(UTF_8);
    byte[] head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(UTF_8);
    try (Client client = new Client(AMPLE)) {
      for (int at = 1; at < bytes.length; at++) {
        byte[] cut = Message.joined(head, Arrays.copyOf(bytes, at));
        Outcome outcome = client.cancel(any, cut).outcome();
        assertThat(outcome.kind()).as("cut at %d: %s", at, outcome).isEqualTo(OutcomeKind.UNKNOWN);
      }
      Outcome whole = client.cancel(any, Message.joined(head, bytes)).outcome();
      assertThat(whole.kind()).as("%s", whole).isEqualTo(OutcomeKind.ACCEPTED);
    }
  }

  @Test
  void a_broken_head_never_breaks_the_client() {
    try (Client client = new Client(SHORT)) {
      Cases.check("random broken heads", 800, chance -> checkHead(client, chance));
    }
  }

  private static void checkBody(Client client, Chance chance) {
    DrawnRequest request = DrawnRequest.of(chance);
    SentAnswer valid = SentAnswer.to(request, chance);
    boolean meaning = chance.oneIn(2);
    SentAnswer answer = meaning ? BrokenOrders.of(valid, request, chance) : valid;
    byte[] written = answer.text(chance).getBytes(UTF_8);
    byte[] body = meaning ? written : BrokenBytes.of(written, chance);
    Framing framing = framing(chance);

    Outcome outcome = client.cancel(request, Message.of(200, framing, body, chance)).outcome();

    boolean kept = Judge.keepsTheContract(body, request);
    boolean cut = framing == Framing.CLOSE && outcome.kind() == OutcomeKind.UNKNOWN;
    assertThat(outcome.kind())
        .as("%s on %s, to %s", outcome, new String(body, UTF_8), request)
        .isEqualTo(kept ? OutcomeKind.ACCEPTED : cut ? OutcomeKind.UNKNOWN : OutcomeKind.BREACH);
  }

  private static void checkCut(Client client, Chance chance) {
    DrawnRequest request = DrawnRequest.of(chance);
    byte[] body = SentAnswer.to(request, chance).text(chance).getBytes(UTF_8);
    Framing framing = framing(chance);
    byte[] whole = Message.of(200, framing, body, chance);
    // The last chunk, which says that there is no more, is five bytes long.
    int most = whole.length - 1 - (framing == Framing.CHUNKED ? 5 : 0);
    int at = chance.below(most);

    Outcome outcome = client.cancel(request, Arrays.copyOf(whole, at)).outcome();

    boolean empty = framing == Framing.CLOSE && at == whole.length - body.length;
    assertThat(outcome.kind())
        .as("%s on %s, cut at %d", outcome, new String(whole, UTF_8), at)
        .isEqualTo(empty ? OutcomeKind.BREACH : OutcomeKind.UNKNOWN);
  }

  private static void checkHead(Client client, Chance chance) {
    DrawnRequest request = DrawnRequest.of(chance);
    byte[] body = SentAnswer.to(request, chance).text(chance).getBytes(UTF_8);
    byte[] whole = Message.of(200, framing(chance), body, chance);
    int length = new String(whole, ISO_8859_1).indexOf("\r\n\r\n") + 4;
    byte[] head = Arrays.copyOf(whole, length);
    byte[] broken =
        chance.oneIn(2) ? BrokenBytes.flipped(head, chance) : BrokenBytes.of(head, chance);
    byte[] sent = Message.joined(broken, Arrays.copyOfRange(whole, length, whole.length));

    Outcome outcome = client.cancel(request, sent).outcome();

    assertThat(outcome.kind()).as("%s", outcome).isIn((Object[]) POSSIBLE);
    if (outcome.kind() == OutcomeKind.ACCEPTED) {
      // The JDK's client takes any two characters between the version and the status.
      assertThat(new String(sent, ISO_8859_1)).matches("(?s)HTTP/1\\...200.*");
    }
  }
}
