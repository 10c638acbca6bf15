Feature: Cancelling is requested first and settles later

  Rule: The answer says requested, the orders say when it is done

    Scenario: requested, then cancelled
      Given these open orders:
        | symbol | side | type  | quantity |
        | AAPL   | BUY  | LIMIT | 100      |
        | MSFT   | SELL | LIMIT | 200      |
      When all open orders are cancelled
      Then cancelling is requested for exactly:
        | symbol | quantity | leaves | status         |
        | AAPL   | 100      | 100    | PENDING_CANCEL |
        | MSFT   | 200      | 200    | PENDING_CANCEL |
      And the orders say when they were changed
      And within 3 seconds the orders are:
        | symbol | quantity | filled | leaves | status   |
        | AAPL   | 100      | 0      | 0      | CANCELED |
        | MSFT   | 200      | 0      | 0      | CANCELED |

    Scenario: what was not requested is never cancelled
      Given these open orders:
        | symbol | side | type  | quantity |
        | AAPL   | BUY  | LIMIT | 100      |
        | MSFT   | SELL | LIMIT | 200      |
      When all open BUY orders are cancelled
      Then within 3 seconds the AAPL order is CANCELED
      And the MSFT order is still NEW

    Scenario: every order settles
      Given 12 open orders
      When all open orders are cancelled
      Then within 3 seconds every order is CANCELED

  Rule: A second call finds nothing open

    Scenario: while the first one is pending
      Given an open BUY LIMIT order for 100 AAPL
      When all open orders are cancelled
      And all open orders are cancelled
      Then nothing was open

    Scenario: after the first one is done
      Given an open BUY LIMIT order for 100 AAPL
      When all open orders are cancelled
      Then within 3 seconds the AAPL order is CANCELED
      When all open orders are cancelled
      Then nothing was open

    Scenario: but takes an order that was placed in between
      Given an open BUY LIMIT order for 100 AAPL
      When all open orders are cancelled
      Then cancelling is requested for exactly AAPL
      Given an open BUY LIMIT order for 200 MSFT
      When all open orders are cancelled
      Then cancelling is requested for exactly MSFT

    Scenario: calls at the same moment never both get an order
      Given 12 open orders
      When all open orders are cancelled 4 times at once
      Then every order was reported by one of the calls alone

    Scenario: an order that is being cancelled on its own is not taken again
      Given these open orders:
        | symbol | side | type  |
        | AAPL   | BUY  | LIMIT |
        | MSFT   | SELL | LIMIT |
      When the AAPL order is cancelled on its own
      And all open orders are cancelled
      Then cancelling is requested for exactly MSFT
      And within 3 seconds every order is CANCELED

  @needs-market
  Rule: What is filled stays filled, and only what is left is cancelled

    Scenario: a partially filled order
      Given these open orders:
        | symbol | side | type  | quantity | filled | limit price | average price |
        | AAPL   | BUY  | LIMIT | 100      | 40     | 150.00      | 149.95        |
      When all open orders are cancelled
      Then cancelling is requested for exactly:
        | symbol | quantity | filled | leaves | average price | status         |
        | AAPL   | 100      | 40     | 60     | 149.95        | PENDING_CANCEL |
      And within 3 seconds the orders are:
        | symbol | quantity | filled | leaves | average price | status   |
        | AAPL   | 100      | 40     | 0      | 149.95        | CANCELED |

    Scenario: fractions of shares stay exact
      Given these open orders:
        | symbol | side | type  | quantity    | filled      | limit price |
        | AAPL   | BUY  | LIMIT | 10.00000003 | 0.00000001  | 123.456789  |
      When all open orders are cancelled
      Then cancelling is requested for exactly:
        | symbol | quantity    | filled     | leaves      | limit price |
        | AAPL   | 10.00000003 | 0.00000001 | 10.00000002 | 123.456789  |

    Scenario: an order that fills while it is being cancelled is reported as filled
      Given these open orders:
        | symbol | side | type  | quantity | filled |
        | AAPL   | BUY  | LIMIT | 100      | 40     |
        | MSFT   | SELL | LIMIT | 200      | 0      |
      And the AAPL order will fill before its cancel arrives
      When all open orders are cancelled
      Then cancelling is requested for exactly AAPL and MSFT
      And within 3 seconds the orders are:
        | symbol | quantity | filled | leaves | status   |
        | AAPL   | 100      | 100    | 0      | FILLED   |
        | MSFT   | 200      | 0      | 0      | CANCELED |

    Scenario: an order whose cancel is refused works on, and says why
      Given these open orders:
        | symbol | side | type  | quantity | filled |
        | AAPL   | BUY  | LIMIT | 100      | 0      |
        | MSFT   | SELL | LIMIT | 200      | 50     |
      And the cancel of the AAPL order will be refused
      And the cancel of the MSFT order will be refused
      When all open orders are cancelled
      Then cancelling is requested for exactly AAPL and MSFT
      And within 3 seconds the orders are:
        | symbol | quantity | filled | leaves | status           |
        | AAPL   | 100      | 0      | 100    | NEW              |
        | MSFT   | 200      | 50     | 150    | PARTIALLY_FILLED |
      And the broker says why the AAPL order works on

    Scenario: an order that works on can be cancelled again
      Given an open BUY LIMIT order for 100 AAPL
      And the cancel of the AAPL order will be refused
      When all open orders are cancelled
      Then within 3 seconds the AAPL order is NEW
      When all open orders are cancelled
      Then cancelling is requested for exactly AAPL

    Scenario: an order of which nothing is heard stays pending
      Given an open BUY LIMIT order for 100 AAPL
      And an open SELL LIMIT order for 200 MSFT
      And the cancel of the AAPL order will never be heard of
      When all open orders are cancelled
      Then within 3 seconds the MSFT order is CANCELED
      And the AAPL order is still PENDING_CANCEL
