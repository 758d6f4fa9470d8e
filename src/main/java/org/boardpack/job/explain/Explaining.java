package org.boardpack.job.explain;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.boardpack.job.basis.EditionBasis;
import org.boardpack.job.basis.EditionMethods;
import org.boardpack.job.edition.NothingMadeException;
import org.boardpack.job.packs.EditionPapers;
import org.boardpack.job.packs.Provenance;
import org.boardpack.metrics.Feeding;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.TraitLists;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Language;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.store.FileRecord;
import org.boardpack.store.LoadKey;
import org.boardpack.store.LoadStore;
import org.boardpack.workforce.ReportingMonth;

/**
 * Explains a figure from what its edition pins: loads, rules, settings and the figures that it shows. Nothing is taken from cells
 * before disclosure control, so that an explanation cannot say what the edition hides.
 */
public record Explaining(EditionStore editions, LoadStore loads, TraitLists traits) {

    private static final String REPEATED_ROWS = "-020";

    /** Steps of the bridge. */
    private static final Set<String> OPENING_AND_CLOSING = Set.of("opening", "closing");

    public Explanation explain(FigureQuestion question) {
        FigureFinding finding = new FigureFinding(editions);
        FigureFinding.Found found = finding.find(question);
        EditionRecord edition = found.edition();
        Figure figure = found.figure();
        EditionBasis basis = editions.basis(edition.id())
                .map(EditionBasis::ofTable)
                .orElseThrow(() -> new NothingMadeException("Edition " + edition.number() + " of " + edition.month()
                        + " was made by an earlier version, which did not keep the rules with it. Make it again with:"
                        + " boardpack run --month " + edition.month()));
        Map<LoadKey, Long> pinned = editions.loads(edition.id());
        Feeding feeding = Feeding.of(figure.metric(), figure.window(), figure.period());
        SortedSet<String> senders = basis.filesOf(figure.scope());
        boolean hidden = figure.status() == Status.SUPPRESSED;
        List<FileRecord> files = loads.filesOf(fed(pinned, feeding, senders));
        return new Explanation(
                EditionPapers.stamp(edition),
                figure,
                names(basis, figure),
                hidden ? List.of() : operands(finding.figures(edition, figure.scope(), figure.period()), figure),
                hidden ? List.of() : months(finding, edition, figure),
                figure.isOk() ? new LeftOutRowsOf(pinned, loads, basis, traits).leftOut(figure, feeding) : List.of(),
                hidden ? OptionalLong.empty() : repeated(files, basis.threshold()),
                files.stream()
                        .map(file -> restsOn(file, hidden, basis.threshold()))
                        .toList(),
                figure.status() == Status.MISSING
                        ? new MissingExtracts(pinned.keySet()).of(feeding, senders)
                        : List.of(),
                new EditionMethods(editions).note(edition, basis),
                basis.settings());
    }

    private static Map<Language, String> names(EditionBasis basis, Figure figure) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        basis.names()
                .forEach((language, byScope) -> names.put(
                        language,
                        byScope.getOrDefault(figure.scope(), figure.scope().code())));
        return names;
    }

    /** The loads that feed the figure. */
    private static List<Long> fed(Map<LoadKey, Long> pinned, Feeding feeding, Set<String> senders) {
        return pinned.entrySet().stream()
                .filter(load -> senders.contains(load.getKey().organisation())
                        && feeding.reads(load.getKey().kind(), load.getKey().month()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Published figures of the same cell that the formula has beside its numerator. */
    private static List<Figure> operands(List<Figure> figures, Figure figure) {
        Metric steps = figure.metric() == Metric.TURNOVER_FTE ? Metric.MOVEMENT_FTE : Metric.MOVEMENT_HC;
        return switch (figure.metric()) {
            case TURNOVER_HC, TURNOVER_FTE, VOLUNTARY_TURNOVER_HC ->
                figure.dimension().isEmpty()
                        ? figures.stream()
                                .filter(other -> isBeside(other, figure, steps)
                                        && OPENING_AND_CLOSING.contains(other.dimensionValue()))
                                .toList()
                        : List.of();
            case MOVEMENT_BENEFIT ->
                Stream.of(Metric.TURNOVER_HC, Metric.NHS_LEAVER_RATE)
                        .flatMap(metric -> figures.stream()
                                .filter(other -> isBeside(other, figure, metric)
                                        && other.dimension().equals(figure.dimension())))
                        .toList();
            default -> List.of();
        };
    }

    private static boolean isBeside(Figure other, Figure figure, Metric metric) {
        return other.metric() == metric
                && other.isOk()
                && other.window() == figure.window()
                && other.staffGroup().equals(figure.staffGroup());
    }

    /** The published figures of single months that a figure of several months is made from. */
    private static List<Figure> months(FigureFinding finding, EditionRecord edition, Figure figure) {
        if (!figure.dimension().isEmpty() || figure.window() == Window.AS_AT || figure.window() == Window.MONTH) {
            return List.of();
        }
        Metric monthly = figure.metric().windows().contains(Window.MONTH) ? figure.metric() : Metric.LEAVERS_HC;
        List<Figure> months = new ArrayList<>();
        for (ReportingMonth month : Feeding.months(figure.window(), figure.period())) {
            finding.figures(edition, figure.scope(), month).stream()
                    .filter(other -> other.metric() == monthly
                            && other.window() == Window.MONTH
                            && other.dimension().isEmpty()
                            && other.staffGroup().equals(figure.staffGroup()))
                    .forEach(months::add);
        }
        return months;
    }

    private static Explanation.RestsOn restsOn(FileRecord file, boolean hidden, int threshold) {
        Provenance tellable = Provenance.of(file, threshold);
        return new Explanation.RestsOn(
                file.name(),
                tellable.sha256(),
                file.kind() == null ? "" : file.kind().id(),
                hidden ? OptionalLong.empty() : tellable.rows(),
                file.verdict().words(),
                file.receivedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private static OptionalLong repeated(List<FileRecord> files, int threshold) {
        long rows = files.stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.code().endsWith(REPEATED_ROWS))
                .mapToLong(finding -> finding.count())
                .sum();
        return rows == 0 || rows < threshold ? OptionalLong.empty() : OptionalLong.of(rows);
    }
}
