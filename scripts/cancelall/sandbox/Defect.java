package cancelall.sandbox;

import java.util.function.UnaryOperator;

/**
 * A planted defect: a way to wrap a seam so that the broker misbehaves in one respect.
 *
 * @param name kebab-case, as {@code --defect} takes it
 * @param description what the broker then does wrong, as half a sentence
 */
public record Defect(String name, String description, UnaryOperator<Seams> plant) {}
