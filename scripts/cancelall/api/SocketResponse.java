package cancelall.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import kong.unirest.core.Config;
import kong.unirest.core.Headers;
import kong.unirest.core.HttpRequestSummary;
import kong.unirest.core.HttpResponseSummary;
import kong.unirest.core.RawResponse;
import kong.unirest.core.UnirestException;

/** An answer as Unirest hands it on. */
final class SocketResponse implements RawResponse {
  private final AnswerHead head;
  private final InputStream body;
  private final Config config;

  /** Takes the body, or null where a proxy refused and there is none to read. */
  SocketResponse(AnswerHead head, InputStream body, Config config) {
    this.head = head;
    this.body = body;
    this.config = config;
  }

  /** Whether the connection is as it was before: all was read, and nobody spoke of closing. */
  boolean leavesTheLineOpen() {
    return body instanceof FramedBody framed && framed.isComplete() && head.isKeptAlive();
  }

  @Override
  public int getStatus() {
    return head.status();
  }

  @Override
  public String getStatusText() {
    return "";
  }

  @Override
  public Headers getHeaders() {
    Headers headers = new Headers();
    for (int i = 0; i < head.fields().size(); i += 2) {
      headers.add(head.fields().get(i), head.fields().get(i + 1));
    }
    return headers;
  }

  /** The body, unpacked where it is gzip, which nobody asked for. */
  @Override
  public InputStream getContent() {
    try {
      return body != null && getEncoding().strip().equalsIgnoreCase("gzip")
          ? new GZIPInputStream(body)
          : body;
    } catch (IOException undecodable) {
      throw new UnirestException(undecodable);
    }
  }

  @Override
  public byte[] getContentAsBytes() {
    try {
      return body == null ? new byte[0] : getContent().readAllBytes();
    } catch (IOException broken) {
      throw new UnirestException(broken);
    }
  }

  @Override
  public String getContentAsString() {
    return getContentAsString(null);
  }

  @Override
  public String getContentAsString(String charset) {
    return new String(
        getContentAsBytes(), charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset));
  }

  @Override
  public InputStreamReader getContentReader() {
    return new InputStreamReader(getContent(), StandardCharsets.UTF_8);
  }

  @Override
  public boolean hasContent() {
    return body != null;
  }

  @Override
  public String getContentType() {
    return head.first("Content-Type");
  }

  @Override
  public String getEncoding() {
    return head.first("Content-Encoding");
  }

  @Override
  public Config getConfig() {
    return config;
  }

  @Override
  public HttpRequestSummary getRequestSummary() {
    return null;
  }

  @Override
  public HttpResponseSummary toSummary() {
    return null;
  }
}
