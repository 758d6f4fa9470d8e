package org.boardpack.metrics;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a figure may be broken down by (METRICS.md, "Break-downs"). */
public enum Dimension {
    /** Not broken down: everybody of the staff group. */
    WHOLE("", ""),
    AGE_BAND("age-band", "AG"),
    GENDER("gender", "GE"),
    ETHNIC_GROUP("ethnic-group", "EG"),
    DISABILITY("disability", "DI"),
    CONTRACT("contract", "CO"),
    FULL_PART_TIME("full-part-time", "FP"),
    PAY_BAND("pay-band", "PB"),
    LENGTH_OF_SERVICE("length-of-service", "LS"),
    CAREER_STAGE("career-stage", "CS"),
    WELSH_LANGUAGE("welsh-language", "WL"),
    NURSING_BRANCH("nursing-branch", "NB"),
    LEAVING_REASON("leaving-reason", "RE"),
    REASON_GROUP("reason-group", "RG"),
    DESTINATION("destination", "DE"),
    /** Left the NHS, moved to another organisation, moved staff group, end of contract or rotation. */
    LEAVER_OR_MOVER("leaver-or-mover", "LM"),
    /** The steps of the bridge from opening to closing staff. */
    MOVEMENT("movement", "MV"),
    /** Whole months since somebody started. */
    MONTHS_AFTER("months-after", "MA"),
    /** The same, of those only who then were new to the NHS. */
    MONTHS_AFTER_NEWLY_QUALIFIED("months-after-newly-qualified", "MQ"),
    /** Why somebody was off sick, as {@code sickness-reasons.csv} has it. */
    SICKNESS_REASON("sickness-reason", "SK"),
    /** What a staff survey asked. */
    QUESTION("question", "QU");

    private static final Map<String, Dimension> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Dimension::id, Function.identity()));

    private final String id;
    private final String abbreviation;

    Dimension(String id, String abbreviation) {
        this.id = id;
        this.abbreviation = abbreviation;
    }

    /** The word used in {@code metrics.csv}; blank for {@link #WHOLE}. */
    public String id() {
        return id;
    }

    /** Stands for the dimension in a figure's printed reference; blank for {@link #WHOLE}. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The dimension of that word. */
    public static Optional<Dimension> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
