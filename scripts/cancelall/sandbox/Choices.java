package cancelall.sandbox;

import java.util.EnumSet;
import java.util.Set;

/**
 * What nobody documents, each with this project's default: a broker may well choose otherwise.
 *
 * @param filters whether an order must meet all filters of a call, or one of them
 * @param open the statuses a cancel-all reaches; inferred from FIX, PENDING_CANCEL is not among
 *     them
 * @param awaitingReleaseIsOpen whether an order held for a release is reached
 * @param symbolsAsInstrumentIds whether a cancel-all takes symbols as {@code instrument_ids}; the
 *     page says UUIDs only, the later OpenAPI document both
 * @param unknownNames what becomes of a query name nobody documents
 * @param badValues what becomes of a filter whose value is blank or not of the enumeration
 * @param forbiddenStatus the status for an account the key may not touch, with or without orders
 * @param unauthorizedHasEnvelope whether a 401 has a body like every other error
 */
public record Choices(
    Combination filters,
    Set<OrderStatus> open,
    boolean awaitingReleaseIsOpen,
    boolean symbolsAsInstrumentIds,
    Handling unknownNames,
    Handling badValues,
    int forbiddenStatus,
    boolean unauthorizedHasEnvelope) {

  /** How filters come together. */
  public enum Combination {
    AND,
    OR
  }

  /** What is done with a filter that cannot be understood. */
  public enum Handling {
    /** Answer 400. */
    REFUSE,
    /** Act as if it had not been sent, which widens the call. */
    IGNORE
  }

  public Choices {
    open = Set.copyOf(open);
  }

  /** This project's defaults. */
  public static Choices defaults() {
    return new Choices(
        Combination.AND,
        EnumSet.of(
            OrderStatus.PENDING_NEW,
            OrderStatus.NEW,
            OrderStatus.PARTIALLY_FILLED,
            OrderStatus.PENDING_REPLACE,
            OrderStatus.SUSPENDED,
            OrderStatus.STOPPED),
        true,
        false,
        Handling.REFUSE,
        Handling.REFUSE,
        403,
        true);
  }

  public Choices withFilters(Combination value) {
    return new Choices(
        value,
        open,
        awaitingReleaseIsOpen,
        symbolsAsInstrumentIds,
        unknownNames,
        badValues,
        forbiddenStatus,
        unauthorizedHasEnvelope);
  }

  public Choices withOpen(Set<OrderStatus> value) {
    return new Choices(
        filters,
        value,
        awaitingReleaseIsOpen,
        symbolsAsInstrumentIds,
        unknownNames,
        badValues,
        forbiddenStatus,
        unauthorizedHasEnvelope);
  }

  public Choices withAwaitingReleaseIsOpen(boolean value) {
    return new Choices(
        filters,
        open,
        value,
        symbolsAsInstrumentIds,
        unknownNames,
        badValues,
        forbiddenStatus,
        unauthorizedHasEnvelope);
  }

  public Choices withSymbolsAsInstrumentIds(boolean value) {
    return new Choices(
        filters,
        open,
        awaitingReleaseIsOpen,
        value,
        unknownNames,
        badValues,
        forbiddenStatus,
        unauthorizedHasEnvelope);
  }

  public Choices withUnknownNames(Handling value) {
    return new Choices(
        filters,
        open,
        awaitingReleaseIsOpen,
        symbolsAsInstrumentIds,
        value,
        badValues,
        forbiddenStatus,
        unauthorizedHasEnvelope);
  }

  public Choices withBadValues(Handling value) {
    return new Choices(
        filters,
        open,
        awaitingReleaseIsOpen,
        symbolsAsInstrumentIds,
        unknownNames,
        value,
        forbiddenStatus,
        unauthorizedHasEnvelope);
  }

  public Choices withForbiddenStatus(int value) {
    return new Choices(
        filters,
        open,
        awaitingReleaseIsOpen,
        symbolsAsInstrumentIds,
        unknownNames,
        badValues,
        value,
        unauthorizedHasEnvelope);
  }

  public Choices withUnauthorizedHasEnvelope(boolean value) {
    return new Choices(
        filters,
        open,
        awaitingReleaseIsOpen,
        symbolsAsInstrumentIds,
        unknownNames,
        badValues,
        forbiddenStatus,
        value);
  }
}
