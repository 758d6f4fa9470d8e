package org.boardpack.job;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.boardpack.metrics.CellEngine;
import org.boardpack.metrics.Feeding;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Status;
import org.boardpack.pack.ChangeCause;
import org.boardpack.pack.FigureChange;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.LoadKey;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;

/**
 * Tells why a figure differs between two editions, by what each pins: first what the figure itself is made from; where none of that
 * differs, what else it can depend on (people who moved, who else had to report, what else may be shown).
 */
final class ChangeCauses {

    private static final String ORGANISATIONS = "reference/organisations.csv";

    private final Map<LoadKey, ChangeCause> data = new HashMap<>();
    private final Optional<EditionBasis> oldBasis;
    private final Optional<EditionBasis> newBasis;
    private final boolean isCountedOtherwise;
    private final boolean areListsOther;
    private final boolean areOrganisationsOther;

    ChangeCauses(Stores stores, EditionRecord old, EditionRecord now) {
        Map<LoadKey, Long> was = stores.editions().loads(old.id());
        Map<LoadKey, Long> is = stores.editions().loads(now.id());
        compare(was, is);
        oldBasis = stores.editions().basis(old.id()).map(EditionBasis::ofTable);
        newBasis = stores.editions().basis(now.id()).map(EditionBasis::ofTable);
        isCountedOtherwise =
                !old.codeVersion().equals(now.codeVersion()) || !rules(oldBasis).equals(rules(newBasis));
        SortedMap<String, String> oldFiles = stores.pins().hashes(old.id());
        SortedMap<String, String> newFiles = stores.pins().hashes(now.id());
        areOrganisationsOther =
                !String.valueOf(oldFiles.remove(ORGANISATIONS)).equals(String.valueOf(newFiles.remove(ORGANISATIONS)));
        Predicate<String> isNoList = path -> !path.startsWith("reference/");
        oldFiles.keySet().removeIf(isNoList);
        newFiles.keySet().removeIf(isNoList);
        areListsOther = !oldFiles.equals(newFiles);
    }

    private void compare(Map<LoadKey, Long> was, Map<LoadKey, Long> is) {
        Set<LoadKey> keys = new java.util.HashSet<>(was.keySet());
        keys.addAll(is.keySet());
        for (LoadKey key : keys) {
            if (!was.containsKey(key) || !is.containsKey(key)) {
                data.put(key, cause(key, ChangeCause.LATE_DATA));
            } else if (!was.get(key).equals(is.get(key))) {
                data.put(key, cause(key, ChangeCause.CORRECTED_DATA));
            }
        }
    }

    private static ChangeCause cause(LoadKey key, ChangeCause otherwise) {
        return key.kind().equals(ExtractKind.PLAN) ? ChangeCause.TARGET : otherwise;
    }

    /** The settings and lists that figures depend on; decimals are only how they are shown. */
    private static String rules(Optional<EditionBasis> basis) {
        return basis.map(known ->
                        known.methodId() + known.threshold() + known.settings().get("definitions"))
                .orElse("");
    }

    /** The same change with what explains it. */
    FigureChange explain(FigureChange change) {
        SortedSet<ChangeCause> causes = direct(change.either());
        if (causes.isEmpty()) {
            causes = indirect(change);
        }
        return new FigureChange(change.old(), change.now(), Collections.unmodifiableSortedSet(causes));
    }

    private SortedSet<ChangeCause> direct(Figure figure) {
        SortedSet<String> senders = senders(figure);
        Feeding feeding = Feeding.of(figure.metric(), figure.window(), figure.period());
        SortedSet<ChangeCause> causes =
                changed(key -> senders.contains(key.organisation()) && feeding.reads(key.kind(), key.month()));
        if (isCountedOtherwise || (areListsOther && !figure.dimension().isEmpty())) {
            causes.add(ChangeCause.METHOD);
        }
        if (!members(oldBasis, figure).equals(members(newBasis, figure))) {
            causes.add(ChangeCause.ORGANISATION);
        }
        return causes;
    }

    private SortedSet<ChangeCause> indirect(FigureChange change) {
        Figure figure = change.either();
        SortedSet<String> senders = senders(figure);
        Set<ReportingMonth> months = Feeding.months(figure.window(), figure.period());
        Predicate<LoadKey> isCounted =
                key -> months.stream().anyMatch(month -> CellEngine.reads(month, key.kind(), key.month()));
        SortedSet<ChangeCause> causes = changed(key -> senders.contains(key.organisation()) && isCounted.test(key));
        if (causes.isEmpty()) {
            causes = changed(isCounted);
        }
        if (causes.isEmpty()) {
            causes = changed(key -> !key.kind().equals(ExtractKind.PLAN));
        }
        if (areOrganisationsOther) {
            causes.add(ChangeCause.ORGANISATION);
        }
        if (areListsOther) {
            causes.add(ChangeCause.METHOD);
        }
        if (isHidden(change.old()) || isHidden(change.now())) {
            causes.add(ChangeCause.DISCLOSURE);
        }
        return causes;
    }

    private static boolean isHidden(@org.jspecify.annotations.Nullable Figure figure) {
        return figure != null && figure.status() == Status.SUPPRESSED;
    }

    private SortedSet<ChangeCause> changed(Predicate<LoadKey> which) {
        SortedSet<ChangeCause> causes = new TreeSet<>();
        data.forEach((key, cause) -> {
            if (which.test(key)) {
                causes.add(cause);
            }
        });
        return causes;
    }

    private SortedSet<String> senders(Figure figure) {
        SortedSet<String> senders = new TreeSet<>(members(oldBasis, figure));
        senders.addAll(members(newBasis, figure));
        return senders;
    }

    private static SortedSet<String> members(Optional<EditionBasis> basis, Figure figure) {
        return basis.map(known -> known.filesOf(figure.scope())).orElseGet(TreeSet::new);
    }
}
