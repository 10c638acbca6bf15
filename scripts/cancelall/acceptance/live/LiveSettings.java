package cancelall.acceptance.live;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What QA settles about live runs in {@code features/live.json}. Whatever it does not understand it
 * refuses: a misspelt price must not become a default.
 */
public final class LiveSettings {
  private static final Set<String> KEYS = Set.of("about", "allowed_hosts", "instruments");
  private static final Set<String> INSTRUMENT_KEYS =
      Set.of("symbol", "low", "high", "trailing_offset");

  private final AllowedHosts hosts;
  private final Map<String, Placing> instruments;

  private LiveSettings(AllowedHosts hosts, Map<String, Placing> instruments) {
    this.hosts = hosts;
    this.instruments = Collections.unmodifiableMap(instruments);
  }

  /**
   * Reads the file.
   *
   * @throws RefusedRun if it is not there or not understood
   */
  public static LiveSettings read(Path file) {
    try (Reader text = Files.newBufferedReader(file);
        JsonReader json = new JsonReader(text)) {
      json.setStrictness(Strictness.STRICT);
      return of(JsonParser.parseReader(json).getAsJsonObject());
    } catch (IOException missing) {
      throw new RefusedRun("the settings file " + file + " cannot be read: " + missing);
    } catch (JsonParseException | IllegalStateException malformed) {
      throw new RefusedRun("the settings file " + file + " is not as it should be: " + malformed);
    }
  }

  private static LiveSettings of(JsonObject json) {
    onlyKnown(json, KEYS, "");
    Set<String> hosts = new LinkedHashSet<>();
    if (json.has("allowed_hosts")) {
      json.getAsJsonArray("allowed_hosts").forEach(host -> hosts.add(text(host, "allowed_hosts")));
    }
    Map<String, Placing> instruments = new LinkedHashMap<>();
    if (!json.has("instruments")) {
      throw new RefusedRun("the settings file has no \"instruments\"");
    }
    json.getAsJsonObject("instruments")
        .asMap()
        .forEach((symbol, value) -> instruments.put(symbol, placing(symbol, value)));
    if (instruments.isEmpty()) {
      throw new RefusedRun("the settings file names no instrument");
    }
    return new LiveSettings(new AllowedHosts(hosts), instruments);
  }

  private static Placing placing(String symbol, JsonElement value) {
    JsonObject json = value.getAsJsonObject();
    onlyKnown(json, INSTRUMENT_KEYS, " of " + symbol);
    Placing placing =
        new Placing(
            json.has("symbol") ? text(json.get("symbol"), "symbol of " + symbol) : symbol,
            price(json, "low", symbol),
            price(json, "high", symbol),
            price(json, "trailing_offset", symbol));
    if (placing.low().compareTo(placing.high()) >= 0) {
      throw new RefusedRun("the settings of " + symbol + ": low is not below high");
    }
    return placing;
  }

  private static BigDecimal price(JsonObject json, String name, String symbol) {
    try {
      BigDecimal price = new BigDecimal(text(json.get(name), name + " of " + symbol));
      if (price.signum() > 0) {
        return price;
      }
    } catch (NumberFormatException notOne) {
      // Said below.
    }
    throw new RefusedRun("the settings of " + symbol + ": " + name + " is no price above zero");
  }

  private static String text(JsonElement value, String where) {
    if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw new RefusedRun("the settings file needs a text in quotes for " + where);
    }
    return value.getAsString();
  }

  private static void onlyKnown(JsonObject json, Set<String> known, String where) {
    for (String key : json.keySet()) {
      if (!known.contains(key)) {
        throw new RefusedRun(
            "the settings file has an unknown \"" + key + "\"" + where + "; known are " + known);
      }
    }
  }

  AllowedHosts hosts() {
    return hosts;
  }

  /** How an instrument's orders are placed; empty where the settings do not name it. */
  public Optional<Placing> placing(String symbol) {
    return Optional.ofNullable(instruments.get(symbol));
  }

  /** What is placed to see how the broker answers: any instrument will do. */
  public Placing probe() {
    return instruments.values().iterator().next();
  }
}
