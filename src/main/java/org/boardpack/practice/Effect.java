package org.boardpack.practice;

import java.util.List;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/**
 * A truth planted on purpose: in some organisations, groups and months something happens more or less often than elsewhere.
 *
 * @param organisations codes; empty: everywhere
 * @param group null: every staff group
 * @param from first month; null: from the start
 * @param to last month; null: to the end
 * @param monthsOfYear 1 to 12; empty: all year
 * @param factor times the usual; effects multiply; a leaving factor of 0 freezes a group: nobody comes, changes or goes
 * @param reason why the extra leavers leave; null: as elsewhere
 */
record Effect(
        Kind kind,
        List<String> organisations,
        @Nullable String group,
        @Nullable ReportingMonth from,
        @Nullable ReportingMonth to,
        List<Integer> monthsOfYear,
        double factor,
        @Nullable String reason) {

    /** What happens more or less often. */
    enum Kind {
        LEAVING,
        SICKNESS,
        AGENCY;

        static Kind ofLabel(String label) {
            for (Kind kind : values()) {
                if (kind.name().equalsIgnoreCase(label)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "\"" + label + "\" is no kind of effect; use leaving, sickness or agency");
        }
    }

    static List<Effect> listed(YamlNode yaml) {
        return yaml.nodes("effects").stream().map(Effect::of).toList();
    }

    private static Effect of(YamlNode node) {
        return new Effect(
                Kind.ofLabel(node.text("kind")),
                node.texts("organisations"),
                node.textOrNull("group"),
                monthOrNull(node, "from"),
                monthOrNull(node, "to"),
                node.texts("months-of-year").stream().map(Integer::valueOf).toList(),
                node.number("factor"),
                node.textOrNull("reason"));
    }

    private static @Nullable ReportingMonth monthOrNull(YamlNode node, String key) {
        String text = node.textOrNull(key);
        return text == null ? null : ReportingMonth.parse(text);
    }

    boolean holds(Kind wanted, String organisation, String staffGroup, ReportingMonth month) {
        return kind == wanted
                && (organisations.isEmpty() || organisations.contains(organisation))
                && (group == null || group.equals(staffGroup))
                && (from == null || !month.isBefore(from))
                && (to == null || !month.isAfter(to))
                && (monthsOfYear.isEmpty()
                        || monthsOfYear.contains(month.value().getMonthValue()));
    }
}
