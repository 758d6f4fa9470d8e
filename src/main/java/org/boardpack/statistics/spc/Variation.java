package org.boardpack.statistics.spc;

import java.util.Locale;

/** What a point says about change, and the icon for it. */
public enum Variation {
    COMMON_CAUSE("common_cause"),
    IMPROVEMENT_HIGH("special_cause_improvement"),
    IMPROVEMENT_LOW("special_cause_improvement"),
    CONCERN_HIGH("special_cause_concern"),
    CONCERN_LOW("special_cause_concern"),
    NEUTRAL_HIGH("special_cause_neutral_high"),
    NEUTRAL_LOW("special_cause_neutral_low");

    private final String pointType;

    Variation(String pointType) {
        this.pointType = pointType;
    }

    /** What it is for a series that should go that way. */
    static Variation of(SpecialCause cause, Improvement improvement) {
        return switch (improvement) {
            case INCREASE -> cause.isHigh() ? IMPROVEMENT_HIGH : CONCERN_LOW;
            case DECREASE -> cause.isHigh() ? CONCERN_HIGH : IMPROVEMENT_LOW;
            case NEUTRAL -> cause.isHigh() ? NEUTRAL_HIGH : NEUTRAL_LOW;
        };
    }

    /** Of the point, such as {@code special_cause_concern}. */
    public String pointType() {
        return pointType;
    }

    /** Of the icon, such as {@code concern_low}. */
    public String icon() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isImprovement() {
        return this == IMPROVEMENT_HIGH || this == IMPROVEMENT_LOW;
    }

    public boolean isConcern() {
        return this == CONCERN_HIGH || this == CONCERN_LOW;
    }
}
