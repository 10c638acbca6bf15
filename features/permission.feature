Feature: Only who may touch an account can cancel its orders

  @needs-forbidden-account
  Rule: An account that the key may not touch is forbidden, whatever is asked

    @stubs
    Scenario Outline: all <orders> there
      When all <orders> in the forbidden account are cancelled
      Then the broker forbids it

      Examples:
        | orders                            |
        | open orders                       |
        | open BUY orders                   |
        | open STOP OPTION orders           |
        | open SELL_SHORT LIMIT CASH orders |
        | open orders with side OTHER       |

    @stubs
    Scenario: the command says so
      When cancel-all is run with `FORBIDDEN`
      Then the command ends with FORBIDDEN
      And it explains: "does not have permission"

    Scenario: our own orders stay open
      Given an open BUY LIMIT order for 100 AAPL
      When all open orders in the forbidden account are cancelled
      Then the broker forbids it
      And all orders are still open

    @needs-market
    Scenario: the orders there stay open
      Given these open orders in the forbidden account:
        | symbol | side | type  | quantity |
        | AAPL   | BUY  | LIMIT | 100      |
        | MSFT   | SELL | LIMIT | 200      |
      And an open BUY LIMIT order for 300 TSLA
      When all open BUY orders in the forbidden account are cancelled
      Then the broker forbids it
      And all orders are still open

  @needs-second-account
  Rule: Only the account that is named is touched

    Scenario: another account of the same caller
      Given these open orders:
        | symbol | side | type  |
        | AAPL   | BUY  | LIMIT |
      And these open orders in the other account:
        | symbol | side | type  |
        | AAPL   | BUY  | LIMIT |
        | MSFT   | SELL | LIMIT |
      When all open orders are cancelled
      Then cancelling is requested for exactly AAPL
      And the other orders are still open

    Scenario: a filter that takes orders of another account only
      Given these open orders:
        | symbol | side | type  |
        | AAPL   | BUY  | LIMIT |
      And these open orders in the other account:
        | symbol | side | type  |
        | MSFT   | SELL | LIMIT |
      When all open SELL orders are cancelled
      Then nothing was open
      And all orders are still open

    Scenario: the other account, when it is the one that is named
      Given these open orders:
        | symbol | side | type  |
        | AAPL   | BUY  | LIMIT |
      And these open orders in the other account:
        | symbol | side | type  |
        | MSFT   | SELL | LIMIT |
      When all open orders in the other account are cancelled
      Then cancelling is requested for exactly MSFT
      And the other orders are still open

  Rule: Without a good key nothing is cancelled

    Scenario Outline: a wrong key, all <orders>
      Given an open BUY LIMIT order for 100 AAPL
      When all <orders> are cancelled with a wrong key
      Then the broker does not accept the key
      And all orders are still open

      Examples:
        | orders         |
        | open orders    |
        | open BUY orders |
