package org.boardpack.intake;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.Quantity;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;

/**
 * Compares a file's months with the months before, of the same organisation. After a merger the month before is as well the sum of
 * those that merged; where one of them is not loaded there is nothing to compare with, as in a first month.
 */
final class SwingCheck {

    private static final String OTHERS = "Further organisations or months changed as much";

    private final ExtractDeclaration extract;
    private final ReferenceLists lists;
    private final Mergers mergers;
    private final LoadedMonths known;
    private final FindingLog log;

    SwingCheck(ExtractDeclaration extract, ReferenceLists lists, Mergers mergers, LoadedMonths known, FindingLog log) {
        this.extract = extract;
        this.lists = lists;
        this.mergers = mergers;
        this.known = known;
        this.log = log;
    }

    void check(List<Submission> file) {
        boolean severalOrganisations =
                file.stream().map(Submission::organisation).distinct().count() > 1;
        boolean severalMonths = file.stream().map(Submission::month).distinct().count() > 1;
        // Of what a person must look at anyhow no more is said: half of the assignments have half of the FTE.
        Set<Submission> held = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Swing swing : extract.swings()) {
            for (Submission said : file) {
                if (!said.month().isAlways() && !held.contains(said)) {
                    String whose = (severalOrganisations
                                    ? " of " + Contents.named(said.organisation(), lists.organisations())
                                    : "")
                            + (severalMonths ? " in " + Contents.month(said.month()) : "");
                    if (doubts(swing, said, swing.name() + whose) && swing.holds()) {
                        held.add(said);
                    }
                }
            }
        }
    }

    private boolean doubts(Swing swing, Submission said, String subject) {
        // In the last month before a merger everybody leaves.
        if (!swing.holds() && mergers.isLastOf(said.organisation(), said.month())) {
            return false;
        }
        List<Quantity> bases = bases(swing, said);
        Quantity now = swing.measure(said.rows());
        if (bases.isEmpty() || !bases.stream().allMatch(base -> swing.doubts(base, now))) {
            return false;
        }
        String before = said.month().minus(1).value().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        String words = subject + " " + swing.inWords(bases.get(bases.size() - 1), now, before);
        log.add(
                swing.holds() ? Rule.IMPLAUSIBLE_SWING : Rule.UNUSUAL_SWING,
                0,
                null,
                words,
                () -> Map.of("read", words, "others", OTHERS));
        return true;
    }

    /** What the month may be compared with: one plausible comparison is enough. */
    private List<Quantity> bases(Swing swing, Submission said) {
        ReportingMonth before = said.month().minus(1);
        Optional<Quantity> own = measure(swing, said.kind(), said.organisation(), before);
        List<Quantity> bases = new ArrayList<>();
        own.ifPresent(bases::add);
        Set<String> predecessors = mergers.into(said.organisation(), said.month());
        Quantity together = own.orElse(Quantity.ZERO);
        int found = 0;
        for (String predecessor : predecessors) {
            Optional<Quantity> part = measure(swing, said.kind(), predecessor, before);
            together = together.plus(part.orElse(Quantity.ZERO));
            found += part.isPresent() ? 1 : 0;
            if (part.isEmpty()
                    && mergers.justInto(said.organisation(), said.month()).contains(predecessor)) {
                return List.of();
            }
        }
        if (found > 0) {
            bases.add(together);
        }
        return bases;
    }

    private Optional<Quantity> measure(Swing swing, ExtractKind kind, String organisation, ReportingMonth month) {
        if (swing.column() == null) {
            OptionalLong rows = known.count(kind, organisation, month);
            return rows.isPresent() ? Optional.of(Swing.rows(rows.getAsLong())) : Optional.empty();
        }
        return known.rows(kind, organisation, month).map(swing::measure);
    }
}
