package org.boardpack.job.packs;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.SubmissionSource;
import org.boardpack.metrics.improvement.Actions;
import org.boardpack.metrics.improvement.Forecasts;
import org.boardpack.metrics.improvement.HotSpots;
import org.boardpack.metrics.improvement.ImprovementLists;
import org.boardpack.metrics.improvement.OwnCells;
import org.boardpack.metrics.improvement.PeerGroup;
import org.boardpack.metrics.improvement.Peers;
import org.boardpack.metrics.improvement.PlanAgainstActual;
import org.boardpack.metrics.improvement.PlanEntry;
import org.boardpack.metrics.improvement.SaidCells;
import org.boardpack.metrics.improvement.SectorGrid;
import org.boardpack.metrics.improvement.SelfAssessments;
import org.boardpack.metrics.improvement.ShownFigures;
import org.boardpack.pack.ProcessControl;
import org.boardpack.pack.RetentionWork;
import org.boardpack.pack.improvement.ActionsCsv;
import org.boardpack.pack.improvement.CsvFile;
import org.boardpack.pack.improvement.ForecastCsv;
import org.boardpack.pack.improvement.HotSpotsCsv;
import org.boardpack.pack.improvement.PeersCsv;
import org.boardpack.pack.improvement.PlanCsv;
import org.boardpack.pack.improvement.SectorGridCsv;
import org.boardpack.pack.improvement.SelfAssessmentCsv;
import org.boardpack.store.EditionRecord;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is being done about retention, and writes it beside a scope's figures: hot spots, peers, forecasts, sector grid, plan,
 * actions, self-assessment. Safe for several threads.
 */
final class ImprovementPapers {

    private final EditionInputs inputs;
    private final int edition;
    private final SubmissionSource submissions;
    private final Set<Scope> scopes;
    private final Function<Scope, Set<Scope>> organisationsOf;
    private final Function<Scope, List<Figure>> shownFigures;
    private @Nullable Compared compared;

    /**
     * @param scopes all that the edition has figures of
     * @param organisationsOf the organisations that a scope consists of, itself if it is one
     * @param shownFigures an organisation's figures of the edition's month, as they may be shown
     */
    ImprovementPapers(
            EditionInputs inputs,
            EditionRecord edition,
            SubmissionSource submissions,
            Set<Scope> scopes,
            Function<Scope, Set<Scope>> organisationsOf,
            Function<Scope, List<Figure>> shownFigures) {
        this.inputs = inputs;
        this.edition = edition.number();
        this.submissions = submissions;
        this.scopes = scopes;
        this.organisationsOf = organisationsOf;
        this.shownFigures = shownFigures;
    }

    /**
     * What there is to say of a scope.
     *
     * @param shown the scope's figures of all months, as they may be shown
     */
    RetentionWork of(Scope scope, List<Figure> shown) {
        ReportingMonth month = inputs.month();
        ImprovementLists lists = inputs.improvement();
        ShownFigures figures = new ShownFigures(shown);
        List<PlanEntry> plans = speaksFor(scope) ? PlanEntry.of(scope.code(), submissions) : List.of();
        Set<String> codes = codes(scope);
        return new RetentionWork(
                compared().hotSpots().among(organisationsOf.apply(scope)),
                compared().hotSpots().canLook(organisationsOf.apply(scope)),
                compared().peers().among(organisationsOf.apply(scope)),
                new Forecasts(figures, plans, month).rows(),
                new PlanAgainstActual(figures, month).rows(plans),
                new Actions(submissions, lists, month).of(codes),
                new SelfAssessments(submissions, month).of(codes),
                scope.type() == ScopeType.SYSTEM
                        ? Optional.of(SectorGrid.of(
                                lists,
                                SaidCells.of(scope.code(), submissions, lists.statuses()),
                                new OwnCells(figures, plans, lists.statuses(), month)))
                        : Optional.empty());
    }

    /** Writes those files of a scope that have something to say. */
    void write(Scope scope, RetentionWork work, Path into) throws IOException {
        String period = inputs.month().toString();
        List<CsvFile> files = new ArrayList<>(List.of(
                HotSpotsCsv.of(edition, period, scope, work.hotSpots()),
                PeersCsv.of(edition, period, scope, work.peers()),
                ForecastCsv.of(edition, period, scope, work.forecasts()),
                PlanCsv.of(edition, period, scope, work.plan()),
                ActionsCsv.of(edition, period, scope, work.actions()),
                SelfAssessmentCsv.of(edition, period, scope, work.selfAssessments())));
        work.sectorGrid().ifPresent(grid -> files.add(SectorGridCsv.of(edition, period, scope, grid)));
        for (CsvFile file : files) {
            file.writeInto(into);
        }
    }

    /** How a scope's figures over time are judged: with the targets of its plan, and the rebases under its code. */
    ProcessControl control(Scope scope) {
        return inputs.control().forScope(speaksFor(scope) ? scope.code() : "", targets(scope));
    }

    /** Targets of a scope's plan, of the window that a plan is about. */
    private List<ProcessControl.Target> targets(Scope scope) {
        List<ProcessControl.Target> targets = new ArrayList<>();
        for (PlanEntry entry : speaksFor(scope) ? PlanEntry.of(scope.code(), submissions) : List.<PlanEntry>of()) {
            BigDecimal value = entry.target();
            if (value != null) {
                entry.catalogued()
                        .ifPresent(metric -> targets.add(new ProcessControl.Target(
                                metric, PlanEntry.window(metric), entry.staffGroup(), entry.month(), value)));
            }
        }
        return targets;
    }

    /** What is sent under a code is said of the narrowest scope with that code: an integrated care board's plan is not its system's. */
    private boolean speaksFor(Scope scope) {
        return scopes.stream()
                .filter(other -> other.code().equals(scope.code()))
                .noneMatch(other -> other.compareTo(scope) < 0);
    }

    /** The codes whose actions and assessments a scope shows: its own, and those of its organisations. */
    private Set<String> codes(Scope scope) {
        Set<String> codes = new TreeSet<>();
        organisationsOf.apply(scope).forEach(organisation -> codes.add(organisation.code()));
        if (speaksFor(scope)) {
            codes.add(scope.code());
        }
        return codes;
    }

    /** What needs the shown figures of all organisations. */
    private record Compared(HotSpots hotSpots, Peers peers) {}

    /** Every organisation's figures are read once, when the first scope asks. */
    private synchronized Compared compared() {
        if (compared == null) {
            Map<Scope, Scope> nationOf = new HashMap<>();
            for (Scope nation : scopes) {
                if (nation.type() == ScopeType.NATION) {
                    organisationsOf.apply(nation).forEach(organisation -> nationOf.put(organisation, nation));
                }
            }
            List<Figure> all = nationOf.keySet().stream()
                    .sorted()
                    .flatMap(organisation -> shownFigures.apply(organisation).stream())
                    .filter(figure -> HotSpots.isCell(figure) || Peers.isRate(figure))
                    .toList();
            compared = new Compared(
                    new HotSpots(all, nationOf, inputs.settings().hotSpotMinimumStaff()),
                    new Peers(all, peerGroups(nationOf)));
        }
        return compared;
    }

    private Map<Scope, PeerGroup> peerGroups(Map<Scope, Scope> nationOf) {
        Map<Scope, PeerGroup> groups = new HashMap<>();
        nationOf.forEach((organisation, nation) -> groups.put(
                organisation, PeerGroup.of(nation, inputs.organisations().at(organisation.code(), inputs.month()))));
        return groups;
    }
}
