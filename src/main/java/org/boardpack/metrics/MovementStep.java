package org.boardpack.metrics;

import java.util.Arrays;
import java.util.List;

/** The steps of the bridge from the staff of one month's end to those of another ("leaky bath"), in their order. */
public enum MovementStep {
    OPENING("opening", 0),
    NEW_JOINERS("new joiners", 1),
    MOVES_IN("moves in", 1),
    RETURNS("returns", 1),
    HOURS_CHANGED("changes of hours", 1),
    LEAVERS("leavers", -1),
    MOVES_OUT("moves out", -1),
    CLOSING("closing", 0);

    private final String id;
    private final int sign;

    MovementStep(String id, int sign) {
        this.id = id;
        this.sign = sign;
    }

    /** The dimension value in {@code metrics.csv}. */
    public String id() {
        return id;
    }

    /** What the step does to the number of staff: 1 adds, -1 takes away; 0 for the two ends. */
    public int sign() {
        return sign;
    }

    /** The steps that change how many people there are: all but changes of hours. */
    public static List<MovementStep> ofHeads() {
        return Arrays.stream(values()).filter(step -> step != HOURS_CHANGED).toList();
    }

    /** What the steps are called in {@code metrics.csv}, in their order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(MovementStep::id).toList();
    }

    /** The step called so in {@code metrics.csv}. */
    public static MovementStep ofId(String id) {
        return Arrays.stream(values())
                .filter(step -> step.id.equals(id))
                .findFirst()
                .orElseThrow();
    }
}
