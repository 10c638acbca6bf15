package cancelall.steps;

import cancelall.steps.broker.SeenOrder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Steps that speak HTTP, for {@code contract.feature} alone. In a path, ACCOUNT, OTHER and
 * FORBIDDEN stand for the scenario's accounts, and a symbol in braces for its instrument's UUID.
 */
public final class HttpSteps {
  private final State state;
  private final Effect effect;
  private final List<HttpResponse<byte[]>> answers = new ArrayList<>();
  private Snapshot before;

  public HttpSteps(State state, Effect effect) {
    this.state = state;
    this.effect = effect;
  }

  @When("{word} {string} is sent")
  public void isSent(String method, String target) {
    send(method, target, state.broker().bearer());
  }

  @When("{word} {string} is sent without a key")
  public void isSentWithoutAKey(String method, String target) {
    send(method, target, Map.of());
  }

  @When("{word} {string} is sent with the header {string}: {string}")
  public void isSentWithTheHeader(String method, String target, String header, String value) {
    send(method, target, Map.of(header, value));
  }

  @Then("the status is {int}")
  public void theStatusIs(int status) {
    require(answer().statusCode() == status, "the status should be " + status);
  }

  @Then("the header {string} begins with {string}")
  public void theHeaderBeginsWith(String header, String value) {
    require(
        answer().headers().firstValue(header).orElse("").startsWith(value),
        "the header " + header + " should begin with " + value);
  }

  @Then("the body is, to the byte:")
  public void theBodyIs(String body) {
    require(text().equals(body), "the body should be, to the byte:\n" + body);
  }

  @Then("the error is {int} {string}")
  public void theErrorIs(int code, String message) {
    theErrorHasCode(code);
    require(
        message.equals(error().get("message").getAsString()), "the message should be " + message);
  }

  @Then("the error has code {int} and a message")
  public void theErrorHasCode(int code) {
    require(
        error().getAsJsonPrimitive("code").isNumber() && error().get("code").getAsInt() == code,
        "error.code should be the number " + code);
    require(
        !error().getAsJsonPrimitive("message").getAsString().isBlank(),
        "error.message should say something");
  }

  @Then("the body has no {string}")
  public void theBodyHasNo(String key) {
    require(isAbsent(key), "the body should have no \"" + key + "\"");
  }

  @Then("{string} is null")
  public void isNull(String key) {
    require(isAbsent(key), "\"" + key + "\" should be null");
  }

  /** Missing and null mean the same: the documents show both. */
  private boolean isAbsent(String key) {
    return !json().has(key) || json().get(key).isJsonNull();
  }

  @Then("every answer has a request id of its own")
  public void everyAnswerHasARequestId() {
    List<String> ids =
        answers.stream().map(HttpSteps::json).map(HttpSteps::requestId).distinct().toList();
    require(
        ids.size() == answers.size() && ids.stream().noneMatch(String::isBlank),
        "each answer should have a request id of its own, not " + ids);
  }

  @Then("the answer has a request id")
  public void theAnswerHasARequestId() {
    require(!requestId(json()).isBlank(), "metadata.request_id should say something");
  }

  @Then("the orders in the answer are those of {symbols}")
  public void theOrdersAreThoseOf(List<String> symbols) {
    List<String> seen =
        orders().stream().map(order -> order.text("symbol").orElse("?")).sorted().toList();
    require(
        seen.equals(symbols.stream().sorted().toList()),
        "the orders should be those of " + symbols + ", not " + seen);
  }

  @Then("every order in the answer has:")
  public void everyOrderHas(Map<String, String> fields) {
    for (SeenOrder order : orders()) {
      fields.forEach(
          (field, value) ->
              require(
                  order.text(field).equals(Optional.ofNullable(value).map(this::resolved)),
                  field + " should be " + value + " in " + order));
    }
  }

  @Then("no order was touched")
  public void noOrderWasTouched() {
    effect.isNothing(before, evidence());
  }

  private void send(String method, String target, Map<String, String> headers) {
    before = state.look();
    answers.add(state.broker().send(method, resolved(target), headers));
  }

  private String resolved(String target) {
    String resolved =
        target
            .replace("ACCOUNT", String.valueOf(state.accounts().mine()))
            .replace("FORBIDDEN", String.valueOf(state.accounts().forbidden().orElse(0)));
    for (var order : state.placed()) {
      resolved =
          resolved
              .replace("{" + order.symbol() + "}", order.instrumentId())
              .replace(
                  "{" + order.symbol() + " in capitals}",
                  order.instrumentId().toUpperCase(Locale.ROOT));
    }
    return resolved;
  }

  private HttpResponse<byte[]> answer() {
    return answers.get(answers.size() - 1);
  }

  private JsonObject json() {
    return json(answer());
  }

  private JsonObject error() {
    return json().getAsJsonObject("error");
  }

  private List<SeenOrder> orders() {
    return StreamSupport.stream(json().getAsJsonArray("data").spliterator(), false)
        .map(SeenOrder::of)
        .toList();
  }

  private static JsonObject json(HttpResponse<byte[]> answer) {
    return JsonParser.parseString(text(answer)).getAsJsonObject();
  }

  private static String requestId(JsonObject json) {
    JsonElement metadata = json.get("metadata");
    return metadata == null ? "" : metadata.getAsJsonObject().get("request_id").getAsString();
  }

  private String text() {
    return text(answer());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise + "\n" + evidence());
    }
  }

  private String evidence() {
    return answers.stream()
        .map(
            answer ->
                "request     "
                    + answer.request().method()
                    + " "
                    + answer.request().uri().getRawPath()
                    + (answer.request().uri().getRawQuery() == null
                        ? ""
                        : "?" + answer.request().uri().getRawQuery())
                    + "\nanswer      "
                    + answer.statusCode()
                    + " "
                    + text(answer))
        .collect(Collectors.joining("\n"));
  }
}
