package org.boardpack.job.packs;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.disclosure.Listed;
import org.boardpack.inbox.OnDisk;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.job.connection.Stores;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.metrics.SubmissionSource;
import org.boardpack.pack.ChangesCsv;
import org.boardpack.pack.DataPackage;
import org.boardpack.pack.EarlierPack;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.InputFile;
import org.boardpack.pack.Language;
import org.boardpack.pack.LimitsReport;
import org.boardpack.pack.MetricsCsv;
import org.boardpack.pack.PackData;
import org.boardpack.pack.RetentionWork;
import org.boardpack.pack.SuggestedRebase;
import org.boardpack.pack.spc.RebaseSuggestionsCsv;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.store.EditionStore.PeriodScope;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;

/** Writes the packs of an edition into its folder in the making, a scope at a time. Safe for several threads. */
public final class EditionPacks {

    private final EditionInputs inputs;
    private final EditionRecord edition;
    private final EditionStore store;
    private final HistoryOfPacks history;
    private final List<InputFile> files;
    private final PackRenderers renderers;
    private final OrderedPacks ordered;
    private final List<PeriodScope> blocks;
    private final Map<Scope, Set<Scope>> organisationsIn = new HashMap<>();
    private final ImprovementPapers improvement;
    private final EditionBackground background;

    public EditionPacks(
            EditionInputs inputs,
            EditionRecord edition,
            Stores stores,
            List<InputFile> files,
            PackRenderers renderers,
            OrderedPacks ordered,
            SubmissionSource submissions,
            EditionBackground background) {
        this.background = background;
        this.inputs = inputs;
        this.edition = edition;
        this.store = stores.editions();
        this.history = HistoryOfPacks.of(edition, stores, inputs);
        this.files = files;
        this.renderers = renderers;
        this.ordered = ordered;
        blocks = store.blocks(edition.id());
        inputs.organisationsWithFigures().forEach(organisation -> {
            List<Scope> scopes = inputs.organisations().scopesOf(organisation, inputs.month(), inputs.month());
            scopes.stream()
                    .skip(1)
                    .forEach(wider -> organisationsIn
                            .computeIfAbsent(wider, unseen -> new TreeSet<>())
                            .add(scopes.get(0)));
        });
        improvement =
                new ImprovementPapers(inputs, edition, submissions, allScopes(), this::organisations, this::figures);
    }

    /** The organisations that a scope consists of, itself if it is one. */
    private Set<Scope> organisations(Scope scope) {
        return scope.type() == ScopeType.ORGANISATION ? Set.of(scope) : organisationsIn.getOrDefault(scope, Set.of());
    }

    private List<Figure> figures(Scope scope) {
        return store.figures(edition.id(), scope, inputs.month())
                .map(table -> listed(inputs.month(), scope, table))
                .orElse(List.of());
    }

    /** What the edition keeps of a scope and period, but for what may not even be listed. */
    private static List<Figure> listed(ReportingMonth period, Scope scope, ExtractTable table) {
        return Listed.of(FigureTables.toFigures(period, scope, table));
    }

    private Set<Scope> allScopes() {
        Set<Scope> scopes = new TreeSet<>();
        blocks.forEach(block -> scopes.add(block.scope()));
        return scopes;
    }

    public void write(Scope scope) throws IOException {
        Path into = Files.createDirectories(ordered.folder(scope));
        PackData data = data(scope);
        try (MetricsCsv csv = new MetricsCsv(into.resolve(EditionCsvFiles.METRICS), edition.number())) {
            csv.write(data.figures().all());
        }
        improvement.write(scope, data.work(), into);
        ControlPapers.write(data, into);
        try (BufferedWriter restatements = Files.newBufferedWriter(into.resolve(EditionCsvFiles.RESTATEMENTS))) {
            ChangesCsv.writeHeader(restatements);
            data.history().restated().ifPresent(earlier -> writeRestated(earlier, restatements));
        }
        dataPackage().write(into, scope.code(), data.nameOf(scope, Language.ENGLISH));
        ScopePacks packs = renderers.of(data);
        for (Language language : ordered.languages()) {
            for (PackFormat format : ordered.formats()) {
                Path file = ordered.file(scope, language, format);
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    packs.render(language, format, out);
                }
            }
        }
        // The store is about to record that they are there.
        OnDisk.force(into);
    }

    /** Which packs are to be written, and where. */
    public OrderedPacks ordered() {
        return ordered;
    }

    /** What the CSV files of the edition are. */
    DataPackage dataPackage() {
        return new DataPackage(EditionPapers.stamp(edition), EditionCsvFiles.COLUMNS);
    }

    private void writeRestated(EarlierPack earlier, Appendable restatements) {
        try {
            ChangesCsv.write(earlier.name(), edition.name(), earlier.changes(), restatements);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Writes the edition's own list of restated figures: every scope's. */
    void writeRestatements(Path file) throws IOException {
        try (BufferedWriter restatements = Files.newBufferedWriter(file)) {
            ChangesCsv.writeHeader(restatements);
            for (Scope scope : allScopes()) {
                history.restated(scope, blocks).ifPresent(earlier -> writeRestated(earlier, restatements));
            }
        }
    }

    /** What the run report says of limits: by the list of rebases, and by what was written of each scope. */
    LimitsReport limitsReport() throws IOException {
        List<SuggestedRebase> suggested = new ArrayList<>();
        for (Scope scope : ordered.scopes()) {
            suggested.addAll(RebaseSuggestionsCsv.read(ordered.folder(scope)));
        }
        return new LimitsReport(inputs.control().rebases(), suggested);
    }

    private PackData data(Scope scope) {
        List<Figure> figures = new ArrayList<>();
        store.figures(edition.id(), scope).forEach((period, table) -> figures.addAll(listed(period, scope, table)));
        Map<Scope, FigureTable> parts = new TreeMap<>();
        if (scope.type() != ScopeType.ORGANISATION) {
            for (Scope part : organisationsIn.getOrDefault(scope, Set.of())) {
                parts.put(part, new FigureTable(ofWholeGroups(figures(part))));
            }
        }
        Set<Scope> named = new TreeSet<>(parts.keySet());
        named.add(scope);
        RetentionWork work = improvement.of(scope, figures);
        work.peers().forEach(peer -> {
            named.addAll(peer.members());
            named.add(peer.peerGroup().nation());
        });
        work.hotSpots().forEach(spot -> named.add(spot.organisation()));
        work.actions().forEach(action -> named.add(Scope.organisation(action.organisation())));
        work.selfAssessments().forEach(one -> named.add(Scope.organisation(one.organisation())));
        return new PackData(
                scope,
                EditionPapers.stamp(edition),
                names(named),
                new FigureTable(figures),
                parts,
                files,
                inputs.settings().disclosureEnabled() ? inputs.settings().suppressionThreshold() : 0,
                history.of(scope, blocks),
                improvement.control(scope),
                work,
                background.of(organisations(scope)));
    }

    /** A nation's pack compares its organisations by these; their break-downs, of hundreds, would take more memory than all else. */
    private static List<Figure> ofWholeGroups(List<Figure> figures) {
        return figures.stream().filter(figure -> figure.dimension().isEmpty()).toList();
    }

    private Map<Language, Map<Scope, String>> names(Set<Scope> scopes) {
        Map<Language, Map<Scope, String>> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<Scope, String> inLanguage = new TreeMap<>();
            for (Scope scope : scopes) {
                inLanguage.put(scope, inputs.organisations().nameOf(scope, inputs.month(), language == Language.WELSH));
            }
            names.put(language, inLanguage);
        }
        return names;
    }

    /** Writes the edition's own {@code metrics.csv}: every scope's figures, a period at a time. */
    void writeMetrics(Path file) throws IOException {
        try (MetricsCsv csv = new MetricsCsv(file, edition.number())) {
            for (PeriodScope block : blocks) {
                store.figures(edition.id(), block.scope(), block.period())
                        .ifPresent(table -> writeTo(csv, listed(block.period(), block.scope(), table)));
            }
        }
    }

    private static void writeTo(MetricsCsv csv, List<Figure> figures) {
        try {
            csv.write(figures);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
