Feature: The command looks before, waits after, and keeps its word

  Background:
    Given these open orders:
      | symbol | side | type  | quantity |
      | AAPL   | BUY  | LIMIT | 100      |
      | AAPL   | SELL | STOP  | 50       |
      | MSFT   | SELL | LIMIT | 200      |

  Rule: A dry run shows what would be hit, and cancels nothing

    Scenario Outline: --dry-run <filters>
      When cancel-all is run with `--dry-run <filters>`
      Then the command ends with ACCEPTED
      And its output names <shown>
      And its output does not name <hidden>
      And it cancels nothing

      Examples:
        | filters            | shown | hidden |
        | --side=BUY         | AAPL  | MSFT   |
        | --type=STOP        | AAPL  | MSFT   |
        | --type=LIMIT --side=SELL | MSFT | AAPL |

    Scenario: a dry run that finds nothing
      When cancel-all is run with `--dry-run --side=SELL_SHORT`
      Then the command ends with NOTHING_OPEN
      And it cancels nothing

  Rule: With --wait the command ends when the orders have

    Scenario: every order was cancelled
      When cancel-all is run with `--side=SELL --wait=10s`
      Then the command ends with ACCEPTED
      And the MSFT order is still CANCELED

    @needs-market
    Scenario: an order filled in the meantime
      Given the MSFT order will fill before its cancel arrives
      When cancel-all is run with `--side=SELL --wait=10s`
      Then the command ends with UNCONFIRMED
      And its output names MSFT
      And the MSFT order is still FILLED

    @needs-market
    Scenario: an order of which nothing is heard
      Given the cancel of the MSFT order will never be heard of
      When cancel-all is run with `--side=SELL --wait=200ms`
      Then the command ends with UNCONFIRMED
      And the MSFT order is still PENDING_CANCEL

  Rule: Symbols stand for the instruments of open orders

    Scenario: one symbol
      When cancel-all is run with `--symbol=MSFT --output=ids`
      Then the command ends with ACCEPTED
      And its output is the ids of MSFT

    Scenario: a symbol of no open order
      When cancel-all is run with `--symbol=TSLA`
      Then the command ends with NOTHING_OPEN
      And it cancels nothing

    Scenario: a symbol and a side that no order has together
      When cancel-all is run with `--symbol=MSFT --side=BUY`
      Then the command ends with NOTHING_OPEN
