package org.boardpack.statistics.forecast;

/**
 * What is foreseen of a month, with the intervals that hold the truth four times in five, and nineteen times in twenty.
 *
 * @param months how far ahead; 1 is the next month
 */
public record Ahead(int months, double value, double lower80, double upper80, double lower95, double upper95) {

    static Ahead of(int step, double value, Spread spread, Bounds bounds) {
        double inner = spread.half80(step);
        double outer = spread.half95(step);
        return new Ahead(
                step + 1,
                bounds.within(value),
                bounds.within(value - inner),
                bounds.within(value + inner),
                bounds.within(value - outer),
                bounds.within(value + outer));
    }

    /** Whether what came lies in the 80 % interval. */
    public boolean within80(double actual) {
        return lower80 <= actual && actual <= upper80;
    }

    /** Whether what came lies in the 95 % interval. */
    public boolean within95(double actual) {
        return lower95 <= actual && actual <= upper95;
    }
}
