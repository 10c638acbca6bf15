package cancelall.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** Breaks bytes without knowing what they mean. */
final class BrokenBytes {
  private static final List<byte[]> INTRUDERS =
      List.of(
          text(","),
          text("}"),
          text("]"),
          text("\""),
          text("'"),
          text("\\"),
          text("NaN"),
          text("//x\n"),
          text("\u0000"),
          text("\ufeff"),
          text("0"),
          text("{}"),
          text("\"data\":[],"),
          text("\"error\":null,"),
          new byte[] {(byte) 0xc3, 0x28},
          new byte[] {(byte) 0xff});
  private static final List<byte[]> BODIES =
      List.of(
          text(""),
          text(" "),
          text("null"),
          text("[]"),
          text("{}"),
          text("\"data\""),
          text("{\"data\":{}}"),
          text("<html><body>200 OK</body></html>"),
          text("{\"data\":[]}{\"data\":[]}"));

  private BrokenBytes() {}

  /** Bytes that are mostly, not always, broken. */
  static byte[] of(byte[] valid, Chance chance) {
    int at = chance.below(valid.length);
    int to = chance.between(at, Math.min(valid.length, at + 40));
    return switch (chance.below(7)) {
      case 0, 1 -> flipped(valid, chance);
      case 2 -> Arrays.copyOf(valid, at);
      case 3 -> replaced(valid, at, at, chance.one(INTRUDERS));
      case 4 -> replaced(valid, at, to, new byte[0]);
      case 5 -> replaced(valid, to, to, Arrays.copyOfRange(valid, at, to));
      default ->
          chance.oneIn(2)
              ? chance.one(BODIES)
              : Message.joined(valid, chance.oneIn(2) ? valid : chance.one(INTRUDERS));
    };
  }

  /** A few bits turned over. */
  static byte[] flipped(byte[] valid, Chance chance) {
    byte[] flipped = valid.clone();
    for (int i = chance.between(1, 3); i > 0; i--) {
      flipped[chance.below(flipped.length)] ^= (byte) (1 << chance.below(8));
    }
    return flipped;
  }

  private static byte[] replaced(byte[] valid, int from, int to, byte[] by) {
    return Message.joined(
        Arrays.copyOf(valid, from), by, Arrays.copyOfRange(valid, to, valid.length));
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }
}
