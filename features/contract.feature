Feature: The call over HTTP, as the page documents it

  This feature speaks HTTP: paths, headers, status numbers and bodies. All others leave them to
  the steps. In a path, ACCOUNT and FORBIDDEN stand for the scenario's accounts, {AAPL} for the
  id of an instrument.

  @stubs @stubs-only
  Rule: The three examples of the page, to the byte

    Scenario: both orders
      When DELETE "/v1/accounts/19816/orders" is sent
      Then the status is 200
      And the header "Content-Type" begins with "application/json"
      And the body is, to the byte:
        """
        {
          "data": [
            {
              "account_id": 19816,
              "average_fill_price": "149.95",
              "created_at": "2025-10-31T13:30:00.000000000Z",
              "filled_quantity": "50",
              "id": "019c0b48-b8fb-700d-8c5e-931d54555f54",
              "instrument_id": "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8",
              "instrument_type": "COMMON_STOCK",
              "leaves_quantity": "50",
              "limit_price": "150.00",
              "order_type": "LIMIT",
              "quantity": "100",
              "side": "BUY",
              "status": "PENDING_CANCEL",
              "stop_price": null,
              "symbol": "AAPL",
              "time_in_force": "DAY",
              "updated_at": "2025-10-31T14:15:00.000000000Z"
            },
            {
              "account_id": 19816,
              "average_fill_price": null,
              "created_at": "2025-10-31T14:00:00.000000000Z",
              "filled_quantity": "0",
              "id": "019c0b49-03af-70d1-8eeb-d69836c9840b",
              "instrument_id": "b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9",
              "instrument_type": "COMMON_STOCK",
              "leaves_quantity": "200",
              "limit_price": "450.00",
              "order_type": "LIMIT",
              "quantity": "200",
              "side": "SELL",
              "status": "PENDING_CANCEL",
              "stop_price": null,
              "symbol": "MSFT",
              "time_in_force": "DAY",
              "updated_at": "2025-10-31T14:15:00.000000000Z"
            }
          ],
          "error": null,
          "metadata": {
            "request_id": "fb1c2d3e-4f5a-6b7c-8d9e-0f1a2b3c4d5e"
          }
        }
        """

    Scenario: an account that the caller may not touch
      When DELETE "/v1/accounts/19817/orders" is sent
      Then the status is 403
      And the header "Content-Type" begins with "application/json"
      And the body is, to the byte:
        """
        {
          "error": {
            "code": 403,
            "message": "The caller does not have permission to execute the specified operation"
          },
          "metadata": {
            "request_id": "5518f0c6-58ff-4b4a-81a5-701556d41206"
          }
        }
        """

    Scenario: no order that matches
      When DELETE "/v1/accounts/19816/orders?side=SELL_SHORT" is sent
      Then the status is 404
      And the header "Content-Type" begins with "application/json"
      And the body is, to the byte:
        """
        {
          "error": {
            "code": 404,
            "message": "No orders match the specified filters"
          },
          "metadata": {
            "request_id": "2f035fbb-68ba-42e9-8743-d3b21110b4c7"
          }
        }
        """

  Rule: An answer with orders

    Background:
      Given these open orders:
        | symbol | side | type  | quantity |
        | AAPL   | BUY  | LIMIT | 100      |
        | MSFT   | SELL | LIMIT | 200      |

    @stubs
    Scenario Outline: the query "<query>"
      When DELETE "/v1/accounts/ACCOUNT/orders<query>" is sent
      Then the status is 200
      And the header "Content-Type" begins with "application/json"
      And "error" is null
      And the answer has a request id
      And the orders in the answer are those of <orders>

      Examples:
        | query                                        | orders        |
        |                                              | AAPL and MSFT |
        | ?side=BUY                                    | AAPL          |
        | ?type=LIMIT&side=SELL                        | MSFT          |
        | ?instrument_type=COMMON_STOCK                | AAPL and MSFT |
        | ?instrument_ids={AAPL}                       | AAPL          |
        | ?instrument_ids={AAPL},{MSFT}                | AAPL and MSFT |
        | ?instrument_ids={MSFT}%2C{AAPL}              | AAPL and MSFT |
        | ?instrument_ids={MSFT}%2c{AAPL}&side=SELL    | MSFT          |

    @our-choice
    Scenario: the ids of instruments in capitals
      When DELETE "/v1/accounts/ACCOUNT/orders?instrument_ids={AAPL in capitals}" is sent
      Then the status is 200
      And the orders in the answer are those of AAPL

    Scenario: every answer has a request id of its own
      When DELETE "/v1/accounts/ACCOUNT/orders?side=BUY" is sent
      And DELETE "/v1/accounts/ACCOUNT/orders?side=BUY" is sent
      And DELETE "/v1/accounts/ACCOUNT/orders?side=HOLD" is sent
      And DELETE "/v1/accounts/ACCOUNT/orders" is sent without a key
      Then every answer has a request id of its own

  @needs-market @stubs
  Rule: An order in an answer

    Background:
      Given these open orders:
        | symbol | side | type  | quantity | filled | limit price |
        | AAPL   | BUY  | LIMIT | 100      | 50     | 150.00      |
        | MSFT   | SELL | LIMIT | 200      | 0      | 450.00      |

    Scenario: numbers are sent as the documents say
      When DELETE "/v1/accounts/ACCOUNT/orders?side=BUY" is sent
      Then every order in the answer has:
        | account_id      | ACCOUNT        |
        | symbol          | AAPL           |
        | side            | BUY            |
        | order_type      | LIMIT          |
        | instrument_type | COMMON_STOCK   |
        | quantity        | 100            |
        | filled_quantity | 50             |
        | leaves_quantity | 50             |
        | limit_price     | 150.00         |
        | stop_price      |                |
        | time_in_force   | DAY            |
        | status          | PENDING_CANCEL |

  Rule: An error has a code, a message and a request id, and no orders

    Background:
      Given these open orders:
        | symbol | side | type  | quantity |
        | AAPL   | BUY  | LIMIT | 100      |
        | MSFT   | SELL | LIMIT | 200      |

    @stubs
    Scenario: no order matches
      When DELETE "/v1/accounts/ACCOUNT/orders?type=STOP" is sent
      Then the status is 404
      And the header "Content-Type" begins with "application/json"
      And the error is 404 "No orders match the specified filters"
      And the body has no "data"
      And the answer has a request id
      And no order was touched

    @stubs @needs-forbidden-account
    Scenario: the account is another's
      When DELETE "/v1/accounts/FORBIDDEN/orders" is sent
      Then the status is 403
      And the error is 403 "The caller does not have permission to execute the specified operation"
      And the body has no "data"
      And the answer has a request id
      And no order was touched

    @stubs
    Scenario: no key
      When DELETE "/v1/accounts/ACCOUNT/orders" is sent without a key
      Then the status is 401
      And the error has code 401 and a message
      And the body has no "data"
      And the answer has a request id
      And no order was touched

    @stubs
    Scenario Outline: what is no bearer token: "<value>"
      When DELETE "/v1/accounts/ACCOUNT/orders" is sent with the header "Authorization": "<value>"
      Then the status is 401
      And the error has code 401 and a message
      And no order was touched

      Examples:
        | value              |
        | Basic dXNlcjpwYXNz |
        | Bearer             |

    @stubs
    Scenario Outline: a query that is not as documented: <query>
      When DELETE "/v1/accounts/ACCOUNT/orders<query>" is sent
      Then the status is 400
      And the header "Content-Type" begins with "application/json"
      And the error has code 400 and a message
      And the body has no "data"
      And the answer has a request id
      And no order was touched

      Examples: values outside the enumeration
        | query                      |
        | ?side=HOLD                 |
        | ?side=buy                  |
        | ?type=LIMITED              |
        | ?type=LIMIT,STOP           |
        | ?instrument_type=STOCK     |

      @our-choice
      Examples: values that only a later document has, or none
        | query                      |
        | ?instrument_type=INDEX     |
        | ?instrument_ids=AAPL       |
        | ?instrument_ids={AAPL},    |

      @our-choice
      Examples: a name without a value
        | query             |
        | ?side=            |
        | ?type=            |
        | ?instrument_type= |
        | ?instrument_ids=  |
        | ?side             |

      @our-choice
      Examples: a name more than once
        | query                                        |
        | ?side=BUY&side=SELL                          |
        | ?side=BUY&side=BUY                           |
        | ?type=LIMIT&side=BUY&type=STOP               |
        | ?instrument_ids={AAPL}&instrument_ids={MSFT} |

      @our-choice
      Examples: a name that nobody documents
        | query                          |
        | ?symbol=AAPL                   |
        | ?order_type=LIMIT              |
        | ?Side=BUY                      |
        | ?instrument_ids[0]={AAPL}      |
        | ?instrument_ids%5B0%5D={AAPL}  |
