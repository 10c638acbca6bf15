package cancelall.sandbox;

import java.time.Instant;
import java.util.List;

/** The two orders of the page's example as they were before cancelling was requested. */
public final class DocumentedOrders {
  /** When the page's answer was given: a clock that stands there makes {@code updated_at} equal. */
  public static final Instant CANCELLED_AT = Instant.parse("2025-10-31T14:15:00Z");

  /** The request id of the page's answer. */
  public static final String REQUEST_ID = "fb1c2d3e-4f5a-6b7c-8d9e-0f1a2b3c4d5e";

  private DocumentedOrders() {}

  /** A partially filled one to buy AAPL and a new one to sell MSFT. */
  public static List<NewOrder> list() {
    return List.of(
        NewOrder.of(Side.BUY, "AAPL", "100")
            .asDocumented()
            .account(SandboxSettings.FIRST_ACCOUNT)
            .id("019c0b48-b8fb-700d-8c5e-931d54555f54")
            .limitPrice("150.00")
            .status(OrderStatus.PARTIALLY_FILLED)
            .filled("50")
            .averageFillPrice("149.95")
            .createdAt(Instant.parse("2025-10-31T13:30:00Z")),
        NewOrder.of(Side.SELL, "MSFT", "200")
            .asDocumented()
            .account(SandboxSettings.FIRST_ACCOUNT)
            .id("019c0b49-03af-70d1-8eeb-d69836c9840b")
            .limitPrice("450.00")
            .createdAt(Instant.parse("2025-10-31T14:00:00Z")));
  }
}
