package org.boardpack.job.packs;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.job.connection.Stores;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Comment;
import org.boardpack.pack.Language;
import org.boardpack.pack.improvement.FreeText;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.LoadKey;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** What people wrote about an edition's figures, and whether a figure has changed since. */
record Commentary(Stores stores, EditionRecord edition, EditionInputs inputs) {

    /** Days are those of the organisations. */
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** What was sent under the scope's code for the edition's month, by metric and language. */
    List<Comment> about(Scope scope) {
        Long load = inputs.loads().get(new LoadKey(ExtractKind.COMMENTARY, scope.code(), edition.month()));
        return load == null ? List.of() : comments(stores.loads().rows(load), scope);
    }

    private List<Comment> comments(ExtractTable rows, Scope scope) {
        List<Comment> comments = new ArrayList<>();
        for (int row = 0; row < rows.rows(); row++) {
            Optional<Metric> metric = Metric.find(given(rows, "Metric", row));
            Optional<Language> language = language(given(rows, "Language", row));
            if (metric.isPresent() && language.isPresent()) {
                LocalDate writtenOn = rows.number("Written On").date(row);
                Optional<EditionRecord> then = Optional.ofNullable(writtenOn).flatMap(this::editionOn);
                Optional<Change> changed = then.flatMap(old -> changed(old, scope, metric.get()));
                comments.add(new Comment(
                        metric.get(),
                        language.get(),
                        FreeText.of(given(rows, "Text", row)),
                        FreeText.of(rows.text("Author").at(row)),
                        writtenOn,
                        changed.isPresent(),
                        changed.flatMap(Change::tellable)));
            }
        }
        comments.sort(Comparator.comparing(Comment::metric).thenComparing(Comment::language));
        return comments;
    }

    private static String given(ExtractTable rows, String heading, int row) {
        String value = rows.text(heading).at(row);
        return value == null ? "" : value.strip();
    }

    private static Optional<Language> language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The edition that its author's readers had: the month's last one of that day, before this. An internal one shows what a published one
     * may not repeat.
     */
    private Optional<EditionRecord> editionOn(LocalDate day) {
        return stores.editions().list(edition.month()).stream()
                .filter(other -> other.id() < edition.id()
                        && other.publishedAt() != null
                        && (edition.internal() || !other.internal())
                        && !other.startedAt().atZone(ZONE).toLocalDate().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** A figure of the metric as it was, where it is otherwise now; the one over the longest window where several are. */
    private Optional<Change> changed(EditionRecord old, Scope scope, Metric metric) {
        Map<Window, Figure> is = figures(edition, scope, metric);
        return figures(old, scope, metric).entrySet().stream()
                .map(was -> new Change(was.getValue(), is.get(was.getKey())))
                .filter(Change::isOne)
                .max(Comparator.comparing(change -> change.was().window() == Window.ROLLING_12));
    }

    /** A figure as it was and as it is; null where there is none any more. */
    private record Change(Figure was, @Nullable Figure is) {

        boolean isOne() {
            return is == null || FigureKey.differ(was, is);
        }

        /** What it was is never said where it is hidden now. */
        Optional<Figure> tellable() {
            return is != null && is.isOk() && was.isOk() ? Optional.of(was) : Optional.empty();
        }
    }

    private Map<Window, Figure> figures(EditionRecord of, Scope scope, Metric metric) {
        Map<Window, Figure> figures = new HashMap<>();
        stores
                .editions()
                .figures(of.id(), scope, edition.month())
                .map(table -> FigureTables.toFigures(edition.month(), scope, table))
                .orElse(List.of())
                .stream()
                .filter(figure -> figure.metric() == metric
                        && figure.staffGroup().equals(StaffGroup.ALL)
                        && figure.dimension().isEmpty())
                .forEach(figure -> figures.put(figure.window(), figure));
        return figures;
    }
}
