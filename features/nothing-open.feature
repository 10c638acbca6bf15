Feature: Nothing open is an answer of its own

  A broker that finds no order to cancel says so. It is no error of the caller, and nothing was
  cancelled.

  @stubs
  Rule: No open order satisfies every filter

    Background:
      Given these open orders:
        | symbol | side | type  | quantity |
        | AAPL   | BUY  | LIMIT | 100      |
        | MSFT   | SELL | LIMIT | 200      |

    Scenario Outline: <filters>
      When all open <filters> are cancelled
      Then nothing was open

      Examples: a side that neither order has
        | filters                |
        | SELL_SHORT orders      |
        | orders with side OTHER |

      Examples: an order type that neither order has
        | filters                    |
        | MARKET orders              |
        | STOP orders                |
        | STOP_LIMIT orders          |
        | TRAILING_STOP orders       |
        | TRAILING_STOP_LIMIT orders |
        | orders with type OTHER     |

      Examples: an instrument type that neither order has
        | filters                           |
        | PREFERRED_STOCK orders            |
        | OPTION orders                     |
        | CASH orders                       |
        | orders with instrument type OTHER |

      Examples: an instrument that neither order is of
        | filters                                |
        | orders of an instrument without orders |

      Examples: each filter takes an order, together they take none
        | filters                                           |
        | BUY orders of MSFT                                |
        | SELL LIMIT orders of AAPL                         |
        | BUY STOP orders                                   |
        | SELL OPTION orders                                |
        | MARKET COMMON_STOCK orders                        |
        | BUY LIMIT CASH orders                             |
        | BUY LIMIT COMMON_STOCK orders of MSFT             |
        | BUY orders of an instrument without orders        |

    Scenario: the command says so
      When cancel-all is run with `--side=SELL_SHORT`
      Then the command ends with NOTHING_OPEN
      And its output does not name AAPL and MSFT
