Feature: Cancel-all takes exactly the open orders that satisfy every filter

  Every "cancelling is requested for exactly" reads all orders back from the broker: what was
  reported is being cancelled, and nothing else has changed, in any account.

  Rule: Filters combine with AND

    Background:
      Given these open orders:
        | symbol | side | type       | quantity | limit price | stop price |
        | AAPL   | BUY  | LIMIT      | 100      | 1.00        |            |
        | AAPL   | BUY  | STOP       | 50       |             | 9000.00    |
        | AAPL   | SELL | LIMIT      | 10       | 9000.00     |            |
        | MSFT   | BUY  | LIMIT      | 20       | 1.00        |            |
        | MSFT   | SELL | LIMIT      | 200      | 9000.00     |            |
        | MSFT   | SELL | STOP_LIMIT | 30       | 1.00        | 1.50       |
        | TSLA   | SELL | STOP       | 5        |             | 1.00       |

    Scenario: side and order type together
      When all open BUY LIMIT orders are cancelled
      Then cancelling is requested for exactly:
        | symbol | side | type  | quantity |
        | AAPL   | BUY  | LIMIT | 100      |
        | MSFT   | BUY  | LIMIT | 20       |
      And the other orders are still open

    Scenario: side and instrument
      When all open SELL orders of MSFT are cancelled
      Then cancelling is requested for exactly:
        | symbol | side | type       |
        | MSFT   | SELL | LIMIT      |
        | MSFT   | SELL | STOP_LIMIT |
      And the other orders are still open

    Scenario: order type and instruments
      When all open STOP orders of AAPL and TSLA are cancelled
      Then cancelling is requested for exactly:
        | symbol | side | type |
        | AAPL   | BUY  | STOP |
        | TSLA   | SELL | STOP |
      And the other orders are still open

    Scenario: all four filters
      When all open SELL LIMIT COMMON_STOCK orders of AAPL, MSFT and TSLA are cancelled
      Then cancelling is requested for exactly:
        | symbol | side | type  |
        | AAPL   | SELL | LIMIT |
        | MSFT   | SELL | LIMIT |
      And the other orders are still open

    Scenario Outline: each filter takes some orders, together they take none: <filters>
      When all open <filters> are cancelled
      Then nothing was open
      And all orders are still open

      Examples:
        | filters                                           |
        | BUY STOP_LIMIT orders                             |
        | BUY orders of TSLA                                |
        | LIMIT orders of TSLA                              |
        | STOP_LIMIT orders of AAPL and TSLA                |
        | SELL STOP COMMON_STOCK orders of AAPL and MSFT    |
        | BUY orders of an instrument without orders        |

  Rule: Several instruments are joined by OR

    Background:
      Given these open orders:
        | symbol | side | type  | quantity |
        | AAPL   | BUY  | LIMIT | 1        |
        | MSFT   | BUY  | LIMIT | 2        |
        | TSLA   | BUY  | LIMIT | 3        |
        | AAPL   | SELL | LIMIT | 4        |

    Scenario Outline: <instruments>
      When all open orders of <instruments> are cancelled
      Then cancelling is requested for exactly <orders>
      And the other orders are still open

      Examples:
        | instruments                                   | orders                    |
        | MSFT                                          | MSFT                      |
        | AAPL                                          | AAPL and AAPL             |
        | AAPL and TSLA                                 | AAPL, AAPL and TSLA       |
        | TSLA and AAPL                                 | AAPL, AAPL and TSLA       |
        | TSLA, MSFT and AAPL                           | AAPL, AAPL, MSFT and TSLA |
        | an instrument without orders and MSFT         | MSFT                      |
        | MSFT and an instrument without orders         | MSFT                      |

  @needs-options
  Rule: An option is an instrument of its own

    Background:
      Given these open orders:
        | symbol                | side | type  | instrument type | quantity |
        | AAPL                  | BUY  | LIMIT | COMMON_STOCK    | 100      |
        | AAPL  271217C00190000 | BUY  | LIMIT | OPTION          | 1        |
        | AAPL  271217P00150000 | SELL | LIMIT | OPTION          | 2        |

    Scenario: the underlying alone
      When all open orders of AAPL are cancelled
      Then cancelling is requested for exactly AAPL
      And the other orders are still open

    Scenario: one option alone
      When all open orders of "AAPL  271217P00150000" are cancelled
      Then cancelling is requested for exactly "AAPL  271217P00150000"
      And the other orders are still open

    Scenario: all options
      When all open OPTION orders are cancelled
      Then cancelling is requested for exactly "AAPL  271217C00190000" and "AAPL  271217P00150000"
      And the other orders are still open

    Scenario: options of one side
      When all open SELL OPTION orders are cancelled
      Then cancelling is requested for exactly "AAPL  271217P00150000"
      And the other orders are still open

  Rule: Without a filter every open order is cancelled, and no other

    Scenario: orders of all kinds
      Given these open orders:
        | symbol | side | type       | time in force    |
        | AAPL   | BUY  | LIMIT      | DAY              |
        | AAPL   | SELL | STOP       | GOOD_TILL_CANCEL |
        | MSFT   | SELL | STOP_LIMIT | DAY              |
        | TSLA   | BUY  | LIMIT      | GOOD_TILL_CANCEL |
      When all open orders are cancelled
      Then cancelling is requested for exactly:
        | symbol | side | type       | time in force    | status         |
        | AAPL   | BUY  | LIMIT      | DAY              | PENDING_CANCEL |
        | AAPL   | SELL | STOP       | GOOD_TILL_CANCEL | PENDING_CANCEL |
        | MSFT   | SELL | STOP_LIMIT | DAY              | PENDING_CANCEL |
        | TSLA   | BUY  | LIMIT      | GOOD_TILL_CANCEL | PENDING_CANCEL |

    Scenario: a single order
      Given an open SELL LIMIT order for 7 TSLA
      When all open orders are cancelled
      Then cancelling is requested for exactly TSLA

    Scenario: two orders of one instrument that differ in nothing
      Given an open BUY LIMIT order for 7 TSLA
      And an open BUY LIMIT order for 7 TSLA
      When all open orders are cancelled
      Then cancelling is requested for exactly TSLA and TSLA

    Scenario: a dozen
      Given 12 open orders
      When all open orders are cancelled
      Then cancelling is requested for all 12 orders

    Scenario: more than a hundred
      Given 120 open orders
      When all open orders are cancelled
      Then cancelling is requested for all 120 orders
