package cancelall.acceptance;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.extension.Extensions;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestWrapper;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.github.tomakehurst.wiremock.verification.diff.PlainTextDiffRenderer;

/**
 * Answers what no stub matches with 501 and WireMock's comparison to the nearest stub. WireMock's
 * own answer is 404, which the API documents for "nothing open".
 */
final class NearMissText implements ResponseDefinitionTransformerV2 {
  /** Of this transformer, and of the one stub that uses it. */
  static final String NAME = "no-stub-matches";

  private static final int NOT_IMPLEMENTED = 501;

  private final Admin admin;
  private final Extensions extensions;

  NearMissText(Admin admin, Extensions extensions) {
    this.admin = admin;
    this.extensions = extensions;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(NOT_IMPLEMENTED)
        .withHeader("Content-Type", "text/plain")
        .withBody("no stub matches\n" + comparison(masked(event.getRequest())))
        .build();
  }

  private String comparison(LoggedRequest request) {
    var renderer = new PlainTextDiffRenderer(extensions.ofType(RequestMatcherExtension.class));
    try {
      return admin.findTopNearMissesFor(request).getNearMisses().stream()
          .filter(nearMiss -> !NAME.equals(nearMiss.getStubMapping().getName()))
          .findFirst()
          .map(nearMiss -> renderer.render(nearMiss.getDiff()))
          .orElse("there is no other stub");
    } catch (IllegalArgumentException notComparable) {
      // WireMock serves URLs that its comparison then cannot parse, such as a raw "|" in the query.
      return "and the request cannot be compared: " + request.getUrl();
    }
  }

  /** Compared masked, so that no part of the comparison can hold the key. */
  private static LoggedRequest masked(LoggedRequest request) {
    return LoggedRequest.createFrom(
        RequestWrapper.create()
            .transformHeader(
                MaskedCredentials.HEADER,
                values -> values.stream().map(MaskedCredentials::mask).toList())
            .wrap(request));
  }
}
