package cancelall.steps;

import cancelall.api.InstrumentType;
import cancelall.api.OrderType;
import cancelall.api.OutcomeKind;
import cancelall.api.Side;
import cancelall.steps.table.Column;
import cancelall.steps.table.OrderRow;
import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;
import java.util.List;
import java.util.Map;

/** The words of the trade that steps take as parameters. */
public final class Vocabulary {
  private static final String STATUS =
      "PENDING_NEW|NEW|PARTIALLY_FILLED|FILLED|CANCELED|REJECTED|EXPIRED|PENDING_CANCEL"
          + "|PENDING_REPLACE|REPLACED|DONE_FOR_DAY|STOPPED|SUSPENDED|CALCULATED|OTHER";
  private static final String ORDER_TYPE =
      "MARKET|LIMIT|STOP|STOP_LIMIT|TRAILING_STOP|TRAILING_STOP_LIMIT|OTHER";
  private static final String SYMBOL = "[A-Z][A-Z0-9.-]*|\"[A-Z][A-Z0-9 ]+\"";

  private final State state;

  public Vocabulary(State state) {
    this.state = state;
  }

  @ParameterType(OpenOrders.REGEXP)
  public OpenOrders openOrders(String phrase) {
    return OpenOrders.parse(phrase).named(state.target()::symbol);
  }

  @ParameterType("BUY|SELL|SELL_SHORT|OTHER")
  public Side side(String word) {
    return Side.valueOf(word);
  }

  @ParameterType(ORDER_TYPE)
  public OrderType orderType(String word) {
    return OrderType.valueOf(word);
  }

  @ParameterType("COMMON_STOCK|PREFERRED_STOCK|OPTION|CASH|OTHER")
  public InstrumentType instrumentType(String word) {
    return InstrumentType.valueOf(word);
  }

  /** One of the page's fifteen statuses, as the API writes it. */
  @ParameterType(STATUS)
  public String status(String word) {
    return word;
  }

  /** A ticker, or an option's OSI symbol in quotes. */
  @ParameterType(SYMBOL)
  public String symbol(String word) {
    return state.target().symbol(word.replace("\"", ""));
  }

  /** One symbol or several: {@code AAPL, MSFT and TSLA}. */
  @ParameterType("(?:" + SYMBOL + ")(?:(?:, | and )(?:" + SYMBOL + "))*")
  public List<String> symbols(String words) {
    return OpenOrders.symbols(words).stream().map(state.target()::symbol).toList();
  }

  /** A filter of the page, in words. */
  @ParameterType("side|type|instrument type|instrument id")
  public String filter(String words) {
    return words;
  }

  /** Whose orders: an account id. */
  @ParameterType("my account|the other account|the forbidden account")
  public Long account(String words) {
    return switch (words) {
      case "my account" -> state.accounts().mine();
      case "the other account" -> state.accounts().other().orElseThrow();
      default -> state.accounts().forbidden().orElseThrow();
    };
  }

  /** An outcome by its name in the README's table of exit codes. */
  @ParameterType("[A-Z]+(?:_[A-Z]+)*")
  public OutcomeKind outcome(String word) {
    return OutcomeKind.valueOf(word);
  }

  /** What is typed after {@code cancel-all}, in backticks. */
  @ParameterType("`[^`]*`")
  public List<String> arguments(String typed) {
    String inner = typed.substring(1, typed.length() - 1).strip();
    return inner.isEmpty() ? List.of() : List.of(inner.split(" +"));
  }

  @DataTableType
  public OrderRow orderRow(Map<String, String> entry) {
    OrderRow row = OrderRow.of(entry);
    return row.get(Column.SYMBOL)
        .map(symbol -> row.with(Column.SYMBOL, state.target().symbol(symbol)))
        .orElse(row);
  }
}
