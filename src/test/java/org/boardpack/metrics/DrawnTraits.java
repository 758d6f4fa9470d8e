package org.boardpack.metrics;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Short code lists for workforces drawn by hand: a text that no list has stands for nothing. */
final class DrawnTraits implements TraitLists {

    static final TraitLists LISTS = new DrawnTraits();

    private static final Map<Dimension, Set<String>> AS_THEY_STAND = Map.of(
            Dimension.AGE_BAND, Set.of("under 25", "25-34", "35-44", "45-54", "55-59", "60+"),
            Dimension.GENDER, Set.of("Female", "Male"),
            Dimension.DISABILITY, Set.of("Yes", "No"),
            Dimension.CONTRACT, Set.of("Permanent", "Fixed Term Temp"),
            Dimension.PAY_BAND, Set.of("Band 5", "Band 6"),
            Dimension.WELSH_LANGUAGE, Set.of("0 - No skills", "5 - Proficient"),
            Dimension.DESTINATION, Set.of("NHS Organisation", "No Employment"),
            Dimension.SICKNESS_REASON, Set.of("S10 Anxiety", "S13 Cough", "S99 Unknown"),
            Dimension.LEAVING_REASON,
                    Set.of(
                            "Voluntary Resignation - Relocation",
                            "Retirement Age",
                            "End of Fixed Term Contract",
                            "Unknown"));

    private static final Map<Dimension, Map<String, String>> GROUPED = Map.of(
            Dimension.ETHNIC_GROUP, Map.of("A", "White", "B", "White", "M", "Black or Black British"),
            Dimension.DESTINATION, Map.of(TraitNumbers.NOT_KNOWN, "Unknown"),
            Dimension.SICKNESS_REASON, Map.of(TraitNumbers.NOT_KNOWN, "S99 Unknown"),
            Dimension.REASON_GROUP,
                    Map.of(
                            "Voluntary Resignation - Relocation",
                            "Voluntary resignation",
                            "Retirement Age",
                            "Retirement",
                            "End of Fixed Term Contract",
                            "End of contract",
                            "Unknown",
                            "Unknown"));

    @Override
    public Optional<String> valueOf(Dimension dimension, String text) {
        return AS_THEY_STAND.getOrDefault(dimension, Set.of()).contains(text)
                ? Optional.of(text)
                : Optional.ofNullable(GROUPED.getOrDefault(dimension, Map.of()).get(text));
    }

    @Override
    public Optional<String> nursingBranch(
            @Nullable String staffGroup, @Nullable String occupationCode, @Nullable String jobRole) {
        if ("Midwife".equals(jobRole)) {
            return Optional.of("Midwifery");
        }
        return "Nurses".equals(staffGroup) ? Optional.of("Adult") : Optional.empty();
    }

    @Override
    public ReasonKind kindOf(String leavingReason) {
        if (leavingReason.startsWith("Voluntary") || leavingReason.equals("Retirement Age")) {
            return ReasonKind.VOLUNTARY;
        }
        if (leavingReason.equals("Unknown")) {
            return ReasonKind.UNKNOWN;
        }
        return leavingReason.startsWith("End of Fixed") ? ReasonKind.END_OF_CONTRACT : ReasonKind.OTHER;
    }
}
