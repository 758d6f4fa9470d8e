package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpack.metrics.Figure;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.EarlierPack;
import org.boardpack.pack.FigureChange;
import org.boardpack.pack.Heading;
import org.boardpack.pack.PackHistory;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.Table.Align;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.ChangesSince;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Says which figures differ from an earlier edition: in a sentence, and the ones that readers know best in a table. */
final class ChangesComposer {

    private static final int MOST_IN_SHORT = 3;

    private static final Comparator<FigureChange> BEST_KNOWN_FIRST = Comparator.comparing(
                    (FigureChange change) -> change.either().period(), Comparator.reverseOrder())
            .thenComparing(change -> !change.either().staffGroup().equals(StaffGroup.ALL))
            .thenComparing(change -> change.either().metric())
            .thenComparing(change -> change.either().window())
            .thenComparing(change -> change.either().staffGroup().name());

    private final Wording wording;

    ChangesComposer(Wording wording) {
        this.wording = wording;
    }

    List<Block> compose(BlockTemplate.Changes template, PackHistory history) {
        String since = "changes." + template.since().id();
        Optional<EarlierPack> earlier = template.since() == ChangesSince.SEEN ? history.seen() : history.restated();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(wording.say(since + ".title")));
        if (earlier.isEmpty()) {
            blocks.add(Paragraph.body(wording.say(since + ".never")));
            return blocks;
        }
        List<FigureChange> changes = earlier.get().changes();
        blocks.add(Paragraph.body(sentence(since, earlier.get())));
        List<FigureChange> named = named(changes, template.rows());
        if (!named.isEmpty()) {
            blocks.add(table(since, named, changes.size() - named.size()));
        }
        return blocks;
    }

    /** Against the pack that readers saw last: a sentence, and the few figures that readers know best. */
    List<Block> inShort(PackHistory history) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(wording.say("changes.seen.title")));
        if (history.seen().isEmpty()) {
            blocks.add(Paragraph.body(wording.say("changes.seen.never")));
            return blocks;
        }
        EarlierPack earlier = history.seen().get();
        blocks.add(Paragraph.body(sentence("changes.seen", earlier)));
        List<String> items = named(earlier.changes(), MOST_IN_SHORT).stream()
                .map(this::inShort)
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Bullets(items));
        }
        return blocks;
    }

    private String inShort(FigureChange change) {
        Table.Row row = row(change);
        return wording.say(
                change.isOldHidden() ? "changes.in-short-hidden" : "changes.in-short",
                "measure",
                row.heading(),
                "group",
                row.cells().get(0),
                "month",
                row.cells().get(1),
                "was",
                row.cells().get(2),
                "is",
                row.cells().get(3),
                "why",
                row.cells().get(4));
    }

    private String sentence(String since, EarlierPack earlier) {
        return wording.say(
                since + (earlier.changes().isEmpty() ? ".none" : ".some"),
                "count",
                number(earlier.changes().size()),
                "number",
                Integer.toString(earlier.edition()),
                "month",
                wording.calendar().month(earlier.month()));
    }

    private List<FigureChange> named(List<FigureChange> changes, int most) {
        return changes.stream()
                .filter(change -> change.either().dimension().isEmpty()
                        && wording.knows("metric." + change.either().metric().id() + ".name"))
                .sorted(BEST_KNOWN_FIRST)
                .limit(most)
                .toList();
    }

    private Table table(String since, List<FigureChange> changes, int others) {
        List<Table.Row> rows = changes.stream().map(this::row).toList();
        List<String> notes = new ArrayList<>(wording.markerNotes(
                rows.stream().flatMap(row -> row.cells().stream()).toList()));
        if (others > 0) {
            notes.add(wording.say("changes.more", "count", number(others)));
        }
        return new Table(
                wording.say(since + ".caption"),
                wording.say("changes.measure"),
                List.of(
                        new Table.Column(wording.say("changes.staff-group"), Align.TEXT),
                        new Table.Column(wording.say("changes.month"), Align.TEXT),
                        new Table.Column(wording.say("changes.was"), Align.NUMBER),
                        new Table.Column(wording.say("changes.is"), Align.NUMBER),
                        new Table.Column(wording.say("changes.why"), Align.TEXT)),
                rows,
                notes);
    }

    private Table.Row row(FigureChange change) {
        Figure figure = change.either();
        String was = change.isOldHidden() ? "[c]" : shown(change.old());
        return new Table.Row(
                wording.say("column.window." + figure.window().id(), "name", wording.of(figure.metric(), "name")),
                List.of(
                        wording.nameOf(figure.staffGroup()),
                        wording.calendar().month(figure.period()),
                        was,
                        shown(change.now()),
                        change.causes().stream()
                                .map(cause -> wording.say("changes.cause." + cause.id()))
                                .collect(Collectors.joining(", "))),
                false);
    }

    private String shown(@Nullable Figure figure) {
        if (figure == null) {
            return wording.say("changes.not-in-it");
        }
        BigDecimal value = figure.value();
        return value == null
                ? new FigureReading.Found(null, figure.status(), "").shorthand()
                : wording.value(figure.metric(), value);
    }

    private static String number(long count) {
        return NumberStyle.plain(0).format(BigDecimal.valueOf(count));
    }
}
