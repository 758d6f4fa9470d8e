package org.boardpack.job.packs;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.boardpack.job.basis.EditionBasis;
import org.boardpack.job.connection.Stores;
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
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a figure differs between two editions, by what each pins: first what the figure itself is made from; where none of that
 * differs, what else it can depend on (people who moved, who else had to report, what else may be shown).
 */
final class ChangeCauses {

    private static final String ORGANISATIONS = "reference/organisations.csv";

    private static final SortedSet<Scope> NOWHERE = Collections.emptySortedSet();

    /** That files of a kind and month differ; several organisations' may, for the same cause. */
    private record Difference(ExtractKind kind, ReportingMonth month, ChangeCause cause) {}

    private final Set<Difference> everywhere = new HashSet<>();

    /** What differs of the organisations in a scope: asked for each figure, so found once. */
    private final Map<Scope, Set<Difference>> within = new HashMap<>();

    private final Set<Scope> withOtherMembers = new HashSet<>();
    private final boolean isCountedOtherwise;
    private final boolean areListsOther;
    private final boolean areOrganisationsOther;

    ChangeCauses(Stores stores, EditionRecord old, EditionRecord now) {
        Optional<EditionBasis> oldBasis = stores.editions().basis(old.id()).map(EditionBasis::ofTable);
        Optional<EditionBasis> newBasis = stores.editions().basis(now.id()).map(EditionBasis::ofTable);
        Map<String, SortedSet<Scope>> oldScopes = scopes(oldBasis);
        Map<String, SortedSet<Scope>> newScopes = scopes(newBasis);
        compareMembers(oldScopes, newScopes);
        compareFiles(stores.editions().loads(old.id()), stores.editions().loads(now.id()), oldScopes, newScopes);
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

    private static Map<String, SortedSet<Scope>> scopes(Optional<EditionBasis> basis) {
        return basis.<Map<String, SortedSet<Scope>>>map(EditionBasis::members).orElse(Map.of());
    }

    private void compareFiles(
            Map<LoadKey, Long> was,
            Map<LoadKey, Long> is,
            Map<String, SortedSet<Scope>> oldScopes,
            Map<String, SortedSet<Scope>> newScopes) {
        Set<LoadKey> keys = new HashSet<>(was.keySet());
        keys.addAll(is.keySet());
        for (LoadKey key : keys) {
            boolean isOneSided = !was.containsKey(key) || !is.containsKey(key);
            if (isOneSided || !Objects.equals(was.get(key), is.get(key))) {
                Difference difference = new Difference(
                        key.kind(),
                        key.month(),
                        cause(key, isOneSided ? ChangeCause.LATE_DATA : ChangeCause.CORRECTED_DATA));
                everywhere.add(difference);
                Set<Scope> scopes = new HashSet<>(oldScopes.getOrDefault(key.organisation(), NOWHERE));
                scopes.addAll(newScopes.getOrDefault(key.organisation(), NOWHERE));
                scopes.forEach(scope ->
                        within.computeIfAbsent(scope, unseen -> new HashSet<>()).add(difference));
            }
        }
    }

    private void compareMembers(Map<String, SortedSet<Scope>> oldScopes, Map<String, SortedSet<Scope>> newScopes) {
        Set<String> organisations = new HashSet<>(oldScopes.keySet());
        organisations.addAll(newScopes.keySet());
        for (String organisation : organisations) {
            Set<Scope> before = oldScopes.getOrDefault(organisation, NOWHERE);
            Set<Scope> after = newScopes.getOrDefault(organisation, NOWHERE);
            before.stream().filter(scope -> !after.contains(scope)).forEach(withOtherMembers::add);
            after.stream().filter(scope -> !before.contains(scope)).forEach(withOtherMembers::add);
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
        Feeding feeding = Feeding.of(figure.metric(), figure.window(), figure.period());
        SortedSet<ChangeCause> causes =
                causes(within(figure.scope()), difference -> feeding.reads(difference.kind(), difference.month()));
        if (isCountedOtherwise || (areListsOther && !figure.dimension().isEmpty())) {
            causes.add(ChangeCause.METHOD);
        }
        if (withOtherMembers.contains(figure.scope())) {
            causes.add(ChangeCause.ORGANISATION);
        }
        return causes;
    }

    private SortedSet<ChangeCause> indirect(FigureChange change) {
        Figure figure = change.either();
        Set<ReportingMonth> months = Feeding.months(figure.window(), figure.period());
        Predicate<Difference> isCounted = difference ->
                months.stream().anyMatch(month -> CellEngine.reads(month, difference.kind(), difference.month()));
        SortedSet<ChangeCause> causes = causes(within(figure.scope()), isCounted);
        if (causes.isEmpty()) {
            causes = causes(everywhere, isCounted);
        }
        if (causes.isEmpty()) {
            causes = causes(everywhere, difference -> !difference.kind().equals(ExtractKind.PLAN));
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

    private static boolean isHidden(@Nullable Figure figure) {
        return figure != null && figure.status() == Status.SUPPRESSED;
    }

    private Set<Difference> within(Scope scope) {
        return within.getOrDefault(scope, Set.of());
    }

    private static SortedSet<ChangeCause> causes(Set<Difference> differences, Predicate<Difference> which) {
        SortedSet<ChangeCause> causes = new TreeSet<>();
        differences.stream().filter(which).forEach(difference -> causes.add(difference.cause()));
        return causes;
    }
}
