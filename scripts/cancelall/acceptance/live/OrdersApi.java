package cancelall.acceptance.live;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The calls by which a live run places orders, looks at them and cancels them one by one, each
 * answer held against the contract.
 *
 * <p>Source: the vendor's OpenAPI document.
 */
final class OrdersApi {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String ORDERS = "/v1/accounts/";
  private static final int OK = 200;

  private final LiveAccess access;
  private final Courier courier;
  private final AnswerCheck check;

  OrdersApi(LiveAccess access, Courier courier, AnswerCheck check) {
    this.access = access;
    this.courier = courier;
    this.check = check;
  }

  /** The status that listing an account's orders is answered with, whatever it is. */
  int statusOfList(long account) {
    return send("GET", path(account), null).status();
  }

  /**
   * The orders of our account, page by page.
   *
   * @param since the earliest created_at of interest; empty for all
   */
  List<BrokerOrder> list(String since) {
    List<BrokerOrder> orders = new ArrayList<>();
    Set<String> pages = new HashSet<>();
    String first = since.isEmpty() ? "" : "?from=" + since;
    String page = first;
    while (pages.add(page)) {
      Sent sent = expect(OK, send("GET", path(access.account()) + page, null));
      sent.json()
          .getAsJsonArray("data")
          .forEach(order -> orders.add(new BrokerOrder(order.getAsJsonObject())));
      JsonElement next = sent.json().getAsJsonObject("metadata").get("next_page_token");
      if (next == null || next.isJsonNull() || next.getAsString().isEmpty()) {
        return orders;
      }
      page =
          (first.isEmpty() ? "?" : first + "&")
              + "page_token="
              + URLEncoder.encode(next.getAsString(), StandardCharsets.UTF_8);
    }
    throw new WrongBroker("GET " + path(access.account()) + " never comes to its last page");
  }

  /** One of our orders as it is now. */
  BrokerOrder order(String id) {
    Sent sent = expect(OK, send("GET", path(access.account()) + "/" + id, null));
    return new BrokerOrder(sent.json().getAsJsonObject("data"));
  }

  /** Submits one order. What it is answered is for the caller to judge. */
  Sent submit(JsonObject order) {
    JsonArray orders = new JsonArray();
    orders.add(order);
    return send("POST", path(access.account()), orders.toString());
  }

  /** Requests the cancelling of one order. */
  void cancel(String id) {
    expect(OK, send("DELETE", path(access.account()) + "/" + id, null));
  }

  private static String path(long account) {
    return ORDERS + account + "/orders";
  }

  /** A request's answer, which keeps to the contract. */
  record Sent(String request, int status, String body) {
    JsonObject json() {
      try {
        return JsonParser.parseString(body).getAsJsonObject();
      } catch (JsonParseException | IllegalStateException malformed) {
        throw new WrongBroker(this + " is no JSON object");
      }
    }

    @Override
    public String toString() {
      return request + " was answered " + status + ":\n" + body;
    }
  }

  private static Sent expect(int status, Sent sent) {
    if (sent.status() != status) {
      throw new WrongBroker(sent.toString());
    }
    return sent;
  }

  private Sent send(String method, String target, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(access.broker() + target))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + access.apiKey())
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    try {
      HttpResponse<byte[]> answer = courier.send(request.build());
      List<String> complaints =
          check.complaints(method, target, answer.statusCode(), answer.body());
      Sent sent =
          new Sent(
              method + " " + target,
              answer.statusCode(),
              new String(answer.body(), StandardCharsets.UTF_8));
      if (!complaints.isEmpty()) {
        throw new WrongBroker(
            "an answer breaks the contract:\n" + String.join("\n", complaints) + "\n" + sent);
      }
      return sent;
    } catch (IOException lost) {
      throw new Unanswered(method + " " + target + " got no answer: " + lost);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unanswered(method + " " + target + " was interrupted");
    }
  }

  /** No answer came: nobody knows whether the request was executed. */
  static final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unanswered(String sentence) {
      super(sentence);
    }
  }
}
