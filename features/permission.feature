Feature: Only who may touch an account can cancel its orders

  Rule: An account that the key may not touch is forbidden, whatever is asked

    @stubs @needs-forbidden-account
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

    @stubs @needs-forbidden-account
    Scenario: the command says so
      When cancel-all is run with `FORBIDDEN`
      Then the command ends with FORBIDDEN
      And it explains: "does not have permission"
