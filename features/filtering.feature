Feature: Filters choose which open orders are cancelled

  An order is cancelled when it satisfies every filter that is given. What is said here of two
  orders is what the documents show; cancelling.feature goes on with more of them.

  Background:
    Given these open orders:
      | symbol | side | type  | instrument type | quantity |
      | AAPL   | BUY  | LIMIT | COMMON_STOCK    | 100      |
      | MSFT   | SELL | LIMIT | COMMON_STOCK    | 200      |

  @stubs
  Rule: Without a filter every open order is cancelled

    Scenario: no filter
      When all open orders are cancelled
      Then cancelling is requested for exactly:
        | symbol | side | type  | quantity | stop price | time in force | status         |
        | AAPL   | BUY  | LIMIT | 100      | -          | DAY           | PENDING_CANCEL |
        | MSFT   | SELL | LIMIT | 200      | -          | DAY           | PENDING_CANCEL |

  @stubs
  Rule: One filter takes the orders that have its value

    Scenario Outline: <filter>
      When all open <filter> orders are cancelled
      Then cancelling is requested for exactly <orders>

      Examples: sides
        | filter | orders |
        | BUY    | AAPL   |
        | SELL   | MSFT   |

      Examples: values that both orders have
        | filter       | orders        |
        | LIMIT        | AAPL and MSFT |
        | COMMON_STOCK | AAPL and MSFT |

    Scenario Outline: instruments: <instruments>
      When all open orders of <instruments> are cancelled
      Then cancelling is requested for exactly <orders>

      Examples:
        | instruments                                         | orders        |
        | AAPL                                                | AAPL          |
        | MSFT                                                | MSFT          |
        | AAPL and MSFT                                       | AAPL and MSFT |
        | MSFT and AAPL                                       | AAPL and MSFT |
        | an instrument without orders and AAPL               | AAPL          |
        | MSFT, an instrument without orders and AAPL         | AAPL and MSFT |

  @stubs
  Rule: Filters combine with AND

    Scenario: side and order type together
      When all open BUY LIMIT orders are cancelled
      Then cancelling is requested for exactly:
        | symbol | side | type  |
        | AAPL   | BUY  | LIMIT |

    Scenario Outline: <filters>
      When all open <filters> are cancelled
      Then cancelling is requested for exactly <orders>

      Examples:
        | filters                                             | orders        |
        | SELL LIMIT orders                                   | MSFT          |
        | BUY COMMON_STOCK orders                             | AAPL          |
        | SELL COMMON_STOCK orders                            | MSFT          |
        | LIMIT COMMON_STOCK orders                           | AAPL and MSFT |
        | BUY LIMIT COMMON_STOCK orders                       | AAPL          |
        | SELL LIMIT COMMON_STOCK orders                      | MSFT          |
        | BUY orders of AAPL                                  | AAPL          |
        | BUY orders of AAPL and MSFT                         | AAPL          |
        | SELL orders of MSFT and AAPL                        | MSFT          |
        | LIMIT orders of AAPL and MSFT                       | AAPL and MSFT |
        | COMMON_STOCK orders of MSFT                         | MSFT          |
        | BUY LIMIT COMMON_STOCK orders of AAPL               | AAPL          |
        | SELL LIMIT COMMON_STOCK orders of AAPL and MSFT     | MSFT          |

  Rule: The command takes the same filters

    @stubs
    Scenario Outline: cancel-all <options>
      When cancel-all is run with `<options> --output=ids`
      Then the command ends with ACCEPTED
      And its output is the ids of <orders>

      Examples:
        | options                                | orders        |
        |                                        | AAPL and MSFT |
        | --side=BUY                             | AAPL          |
        | --side=SELL --type=LIMIT               | MSFT          |
        | --instrument-type=COMMON_STOCK         | AAPL and MSFT |
        | --side=BUY --instrument-type=COMMON_STOCK --type=LIMIT | AAPL |

    @stubs
    Scenario Outline: the result as a <output>
      When cancel-all is run with `--side=BUY --output=<output>`
      Then the command ends with ACCEPTED
      And its output names AAPL
      And its output does not name MSFT

      Examples:
        | output |
        | table  |
        | json   |
        | csv    |

  Rule: A filter that could be understood as a wider one is refused before anything is sent

    @stubs
    Scenario Outline: cancel-all <options>
      When cancel-all is run with `<options>`
      Then the command ends with USAGE
      And it sends nothing
      And it prints nothing but an explanation that says "<words>"

      Examples:
        | options                       | words             |
        | --side=                       | --side            |
        | --type=                       | --type            |
        | --side=buy                    | BUY               |
        | --type=LIMT                   | LIMIT             |
        | --instrument-type=STOCK       | --instrument-type |
        | --side=BUY --side=SELL        | once              |
        | --instrument-id=AAPL          | --instrument-id   |
        | --instrument-id=              | --instrument-id   |
        | --all --side=BUY              | --all             |
