package cancelall.faults;

import java.io.IOException;

/** What a server does with one connection. */
interface Script {
  void play(Dialogue dialogue) throws IOException;

  /** Answers every DELETE of the connection with the same message. */
  static Script answer(String message) {
    return inTurn(message);
  }

  /** Answers the server's n-th DELETE with the n-th message, and all later ones with the last. */
  static Script inTurn(String... messages) {
    return dialogue -> {
      while (true) {
        int turn = dialogue.delete();
        dialogue.send(messages[Math.min(turn, messages.length) - 1]);
      }
    };
  }

  static Script answerThenClose(String message) {
    return dialogue -> {
      dialogue.delete();
      dialogue.send(message);
    };
  }

  static Script answerThenClose(byte[] message) {
    return dialogue -> {
      dialogue.delete();
      dialogue.send(message);
    };
  }

  static Script answerThenReset(String message) {
    return dialogue -> {
      dialogue.delete();
      dialogue.send(message);
      dialogue.reset();
    };
  }

  static Script answerThenStall(String message) {
    return dialogue -> {
      dialogue.delete();
      dialogue.send(message);
      dialogue.stall();
    };
  }

  /** Sends a beginning at once and the rest a byte each 300 ms. */
  static Script answerThenDrip(String beginning, String rest) {
    return dialogue -> {
      dialogue.delete();
      dialogue.send(beginning);
      dialogue.drip(rest);
    };
  }

  /** Sends a beginning, and then the same text for ever. */
  static Script answerThenFlood(String beginning, String flood) {
    return dialogue -> {
      dialogue.delete();
      dialogue.send(beginning);
      while (true) {
        dialogue.send(flood);
      }
    };
  }
}
