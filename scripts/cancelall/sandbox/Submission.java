package cancelall.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the body of a submission. As the OpenAPI document's examples have it, what is no JSON is
 * 400 and what has the wrong shape 422; an order that has the right shape but makes no sense is
 * 400. Which orders are accepted when one is bad is not documented: here none.
 */
final class Submission {
  private Submission() {}

  static List<Terms> read(byte[] body) {
    JsonElement json = parse(body);
    if (!json.isJsonArray()) {
      throw new SubmissionFields(null, "").wrongType(json, "a sequence");
    }
    JsonArray submitted = json.getAsJsonArray();
    if (submitted.isEmpty()) {
      throw Refusal.badRequest("At least one order is required");
    }
    List<Terms> all = new ArrayList<>();
    for (int i = 0; i < submitted.size(); i++) {
      all.add(SubmittedOrder.read(submitted.get(i), "[" + i + "]"));
    }
    return all;
  }

  static Order accepted(long account, String id, Terms terms, Instant now) {
    return new Order(
        id,
        account,
        terms.clientOrderId() == null ? terms.withClientOrderId(id) : terms,
        OrderStatus.NEW,
        BigDecimal.ZERO,
        terms.quantity(),
        null,
        List.of(),
        null,
        null,
        terms.instrument().venue(),
        now,
        now,
        Fate.CANCELS);
  }

  private static JsonElement parse(byte[] body) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      JsonReader reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
      if (text.isBlank()) {
        throw unparsable("EOF while parsing a value at line 1 column 0");
      }
      JsonElement json = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw unparsable("malformed JSON");
      }
      return json;
    } catch (CharacterCodingException e) {
      throw notText();
    } catch (JsonParseException | IOException e) {
      throw unparsable("malformed JSON");
    }
  }

  static Refusal notText() {
    return unparsable("invalid UTF-8");
  }

  private static Refusal unparsable(String why) {
    return Refusal.badRequest("Failed to parse the request body as JSON: " + why);
  }
}
