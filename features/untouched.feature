Feature: Only open orders are cancelled

  No document says which of the fifteen statuses are open. What is said here is inferred from FIX,
  as README and sandbox have it.

  @needs-market
  Rule: An open order is cancelled, whatever open status it has

    Scenario Outline: <status>
      Given these open orders:
        | symbol | side | type  | quantity | filled   | status   |
        | AAPL   | BUY  | LIMIT | 100      | <filled> | <status> |
      When all open orders are cancelled
      Then cancelling is requested for exactly AAPL
      And within 3 seconds the AAPL order is CANCELED

      Examples:
        | status           | filled |
        | PENDING_NEW      | 0      |
        | NEW              | 0      |
        | PARTIALLY_FILLED | 30     |
        | PENDING_REPLACE  | 0      |
        | SUSPENDED        | 0      |
        | STOPPED          | 0      |

    Scenario: an order that is awaiting its release
      Given these open orders:
        | symbol | side | type  | queue            |
        | AAPL   | BUY  | LIMIT | AWAITING_RELEASE |
        | MSFT   | BUY  | LIMIT | RELEASED         |
      When all open orders are cancelled
      Then cancelling is requested for exactly AAPL and MSFT

  @needs-market
  Rule: An order that is not open is left as it is

    Scenario Outline: <status> beside an open order
      Given these orders:
        | symbol | side | type  | quantity | filled   | status   |
        | AAPL   | BUY  | LIMIT | 100      | <filled> | <status> |
        | MSFT   | BUY  | LIMIT | 100      | 0        | NEW      |
      When all open orders are cancelled
      Then cancelling is requested for exactly MSFT

      Examples:
        | status         | filled |
        | FILLED         | 100    |
        | CANCELED       | 30     |
        | REJECTED       | 0      |
        | EXPIRED        | 20     |
        | REPLACED       | 0      |
        | DONE_FOR_DAY   | 0      |
        | CALCULATED     | 0      |

    Scenario: an order that is being cancelled already
      Given these orders:
        | symbol | side | type  | status         |
        | AAPL   | BUY  | LIMIT | PENDING_CANCEL |
        | MSFT   | BUY  | LIMIT | NEW            |
      And the cancel of the AAPL order will never be heard of
      When all open orders are cancelled
      Then cancelling is requested for exactly MSFT

    Scenario Outline: nothing but a <status> order
      Given these orders:
        | symbol | side | type  | quantity | filled   | status   |
        | AAPL   | BUY  | LIMIT | 100      | <filled> | <status> |
      When all open <orders> are cancelled
      Then nothing was open

      Examples:
        | status   | filled | orders           |
        | FILLED   | 100    | orders           |
        | CANCELED | 0      | BUY orders       |
        | REJECTED | 0      | LIMIT orders     |
        | EXPIRED  | 0      | orders of AAPL   |
        | REPLACED | 0      | BUY LIMIT orders |

  Rule: An account without orders has nothing open

    Scenario: no orders
      Given no orders
      When all open orders are cancelled
      Then nothing was open
