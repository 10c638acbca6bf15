Feature: Filters choose which open orders are cancelled

  Rule: Filters combine with AND

    @stubs
    Scenario: side and order type together
      Given these open orders:
        | symbol | side | type  | quantity | limit price |
        | AAPL   | BUY  | LIMIT | 100      | 150.00      |
        | MSFT   | SELL | LIMIT | 200      | 450.00      |
      When all open BUY LIMIT orders are cancelled
      Then cancelling is requested for exactly:
        | symbol | side | type  |
        | AAPL   | BUY  | LIMIT |
