package org.boardpack.job.basis;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.boardpack.intake.CodeList;
import org.boardpack.intake.NursingBranches;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.TraitLists;
import org.jspecify.annotations.Nullable;

/** Break-downs as the workspace's code lists have them. */
public final class ReferenceTraits implements TraitLists {

    /** A list, and the heading under which it says what a value is shown as; blank for the value itself. */
    private record Shown(CodeList list, String heading) {

        Optional<String> find(String text) {
            return list.find(text).map(value -> heading.isEmpty() ? value : list.attribute(value, heading));
        }
    }

    private final Map<Dimension, Shown> lists = new EnumMap<>(Dimension.class);
    private final CodeList reasons;
    private final NursingBranches branches;

    public ReferenceTraits(ReferenceLists reference) {
        reasons = reference.codeList("leaving-reasons");
        branches = reference.nursingBranches();
        lists.put(Dimension.AGE_BAND, new Shown(reference.codeList("age-bands"), ""));
        lists.put(Dimension.GENDER, new Shown(reference.codeList("genders"), ""));
        lists.put(Dimension.ETHNIC_GROUP, new Shown(reference.codeList("ethnic-categories"), "Group"));
        lists.put(Dimension.DISABILITY, new Shown(reference.codeList("disabilities"), ""));
        lists.put(Dimension.CONTRACT, new Shown(reference.codeList("assignment-categories"), ""));
        lists.put(Dimension.PAY_BAND, new Shown(reference.codeList("pay-bands"), ""));
        lists.put(Dimension.WELSH_LANGUAGE, new Shown(reference.codeList("welsh-language"), ""));
        lists.put(Dimension.SICKNESS_REASON, new Shown(reference.codeList("sickness-reasons"), ""));
        lists.put(Dimension.LEAVING_REASON, new Shown(reasons, ""));
        lists.put(Dimension.REASON_GROUP, new Shown(reasons, "Group"));
        lists.put(Dimension.DESTINATION, new Shown(reference.codeList("destinations"), ""));
    }

    @Override
    public Optional<String> valueOf(Dimension dimension, String text) {
        return Optional.ofNullable(lists.get(dimension)).flatMap(shown -> shown.find(text));
    }

    @Override
    public Optional<String> nursingBranch(
            @Nullable String staffGroup, @Nullable String occupationCode, @Nullable String jobRole) {
        return branches.find(staffGroup, occupationCode, jobRole);
    }

    @Override
    public ReasonKind kindOf(String leavingReason) {
        if (reasons.attribute(leavingReason, "Voluntary").equalsIgnoreCase("yes")) {
            return ReasonKind.VOLUNTARY;
        }
        return switch (reasons.attribute(leavingReason, "Group")) {
            case "Unknown" -> ReasonKind.UNKNOWN;
            case "End of contract" -> ReasonKind.END_OF_CONTRACT;
            default -> ReasonKind.OTHER;
        };
    }

    /** All that it says, for fingerprints. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(branches.toString()).append(reasons.says("Voluntary"));
        lists.forEach(
                (dimension, shown) -> all.append(dimension).append(shown.list().says(shown.heading())));
        return all.toString();
    }
}
