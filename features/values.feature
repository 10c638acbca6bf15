Feature: Every documented value of every filter takes its orders and no others

  @needs-any-order
  Rule: Of an order of every value, the one that has it is taken

    Scenario: side OTHER
      Given an open order of every side
      When all open orders with side OTHER are cancelled
      Then cancelling is requested for exactly:
        | side  |
        | OTHER |
      And the other orders are still open

    Scenario Outline: side <side>
      Given an open order of every side
      When all open <side> orders are cancelled
      Then cancelling is requested for exactly:
        | side   |
        | <side> |
      And the other orders are still open

      Examples:
        | side       |
        | BUY        |
        | SELL       |
        | SELL_SHORT |

    Scenario Outline: order type <type>
      Given an open order of every order type
      When all open <type> orders are cancelled
      Then cancelling is requested for exactly:
        | type   |
        | <type> |
      And the other orders are still open

      Examples:
        | type                |
        | MARKET              |
        | LIMIT               |
        | STOP                |
        | STOP_LIMIT          |
        | TRAILING_STOP       |
        | TRAILING_STOP_LIMIT |

    Scenario: order type OTHER
      Given an open order of every order type
      When all open orders with type OTHER are cancelled
      Then cancelling is requested for exactly:
        | type  |
        | OTHER |
      And the other orders are still open

    Scenario Outline: instrument type <instrument type>
      Given an open order of every instrument type
      When all open <instrument type> orders are cancelled
      Then cancelling is requested for exactly:
        | instrument type   |
        | <instrument type> |
      And the other orders are still open

      Examples:
        | instrument type |
        | COMMON_STOCK    |
        | PREFERRED_STOCK |
        | OPTION          |
        | CASH            |

    Scenario: instrument type OTHER
      Given an open order of every instrument type
      When all open orders with instrument type OTHER are cancelled
      Then cancelling is requested for exactly:
        | instrument type |
        | OTHER           |
      And the other orders are still open

  Rule: Beside orders that any broker takes, the one that has the value is taken

    Scenario: a SELL_SHORT order
      Given these open orders:
        | symbol | side       | type  |
        | AAPL   | BUY        | LIMIT |
        | MSFT   | SELL       | LIMIT |
        | TSLA   | SELL_SHORT | LIMIT |
      When all open SELL_SHORT orders are cancelled
      Then cancelling is requested for exactly TSLA
      And the other orders are still open

    Scenario Outline: a <type> order
      Given these open orders:
        | symbol | side | type   |
        | AAPL   | BUY  | LIMIT  |
        | MSFT   | BUY  | STOP   |
        | TSLA   | BUY  | <type> |
      When all open <type> orders are cancelled
      Then cancelling is requested for exactly TSLA
      And the other orders are still open

      Examples:
        | type                |
        | STOP_LIMIT          |
        | TRAILING_STOP       |
        | TRAILING_STOP_LIMIT |

  Rule: While only orders of the other values are open, nothing is

    Scenario Outline: side <side>
      Given an open order of every side but <side>
      When all open <orders> are cancelled
      Then nothing was open
      And all orders are still open

      Examples:
        | side       | orders                 |
        | BUY        | BUY orders             |
        | SELL       | SELL orders            |
        | SELL_SHORT | SELL_SHORT orders      |
        | OTHER      | orders with side OTHER |

    Scenario Outline: order type <type>
      Given an open order of every order type but <type>
      When all open <orders> are cancelled
      Then nothing was open
      And all orders are still open

      Examples:
        | type                | orders                     |
        | MARKET              | MARKET orders              |
        | LIMIT               | LIMIT orders               |
        | STOP                | STOP orders                |
        | STOP_LIMIT          | STOP_LIMIT orders          |
        | TRAILING_STOP       | TRAILING_STOP orders       |
        | TRAILING_STOP_LIMIT | TRAILING_STOP_LIMIT orders |
        | OTHER               | orders with type OTHER     |

    Scenario Outline: instrument type <instrument type>
      Given an open order of every instrument type but <instrument type>
      When all open <orders> are cancelled
      Then nothing was open
      And all orders are still open

      Examples:
        | instrument type | orders                            |
        | COMMON_STOCK    | COMMON_STOCK orders               |
        | PREFERRED_STOCK | PREFERRED_STOCK orders            |
        | OPTION          | OPTION orders                     |
        | CASH            | CASH orders                       |
        | OTHER           | orders with instrument type OTHER |

  Rule: A value that is not documented is rejected, and cancels nothing

    Scenario Outline: <filter> <value>
      Given an open BUY LIMIT order for 100 AAPL
      When all open orders with the undocumented <filter> <value> are cancelled
      Then the broker rejects it
      And all orders are still open

      Examples:
        | filter          | value    |
        | side            | HOLD     |
        | side            | buy      |
        | type            | LIMITED  |
        | type            | limit    |
        | instrument type | STOCK    |
        | instrument type | stock    |

      @our-choice
      Examples: values that only a later document has
        | filter          | value    |
        | instrument type | INDEX    |
        | instrument id   | AAPL     |

    Scenario: an instrument that does not exist
      Given an open BUY LIMIT order for 100 AAPL
      When all open orders with the undocumented instrument id NO-SUCH-INSTRUMENT are cancelled
      Then the broker rejects it or finds nothing open
      And all orders are still open
