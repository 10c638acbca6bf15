Feature: Cancel-all takes exactly the open orders that satisfy every filter

  Rule: Filters combine with AND

    Scenario: side and order type together
      Given these open orders:
        | symbol | side | type  | quantity | limit price |
        | AAPL   | BUY  | LIMIT | 100      | 1.00        |
        | AAPL   | BUY  | STOP  | 50       |             |
        | MSFT   | SELL | LIMIT | 200      | 9000.00     |
      When all open BUY LIMIT orders are cancelled
      Then cancelling is requested for exactly:
        | symbol | side | type  |
        | AAPL   | BUY  | LIMIT |
      And the other orders are still open
