package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.pack.Tiles;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.StaffGroup;

/** Makes tiles from figures of all staff. */
final class TileComposer {

    private final Wording wording;
    private final FigureReading reading;
    private final Sentences sentences;

    TileComposer(Wording wording, FigureReading reading, Sentences sentences) {
        this.wording = wording;
        this.reading = reading;
        this.sentences = sentences;
    }

    Tiles compose(List<Measure> measures) {
        return new Tiles(measures.stream().map(this::tile).toList());
    }

    private Tiles.Tile tile(Measure measure) {
        FigureReading.Found found = reading.value(measure, StaffGroup.ALL, 0);
        BigDecimal number = found.number();
        List<Tiles.Change> changes = new ArrayList<>();
        sentences.shortChange(measure, Sentences.Against.MONTH).ifPresent(changes::add);
        sentences.shortChange(measure, Sentences.Against.YEAR).ifPresent(changes::add);
        if (changes.isEmpty() && number != null) {
            changes.add(new Tiles.Change(Tiles.Movement.NONE, wording.say("change.none")));
        }
        return new Tiles.Tile(
                wording.of(measure.metric(), "name"),
                number == null ? found.shorthand() : wording.value(measure.metric(), number),
                wording.months("window", measure),
                changes,
                String.join(" ", wording.markerNotes(List.of(found.shorthand()))));
    }
}
