package cancelall.sandbox;

import com.google.gson.JsonObject;

/** The seam that decides how the outcome of a call is told. */
public interface Answer {
  /** The answer to be sent for a call. */
  Reply answer(Call call, Reply reply);

  /** An order as JSON, in the documented field names. */
  JsonObject show(Order order);

  /** Writes what {@link #show} says; a way round the tree is worth it for 100,000 orders. */
  default void write(Order order, StringBuilder text) {
    text.append(show(order));
  }
}
