package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.SmallMultiples;
import org.boardpack.pack.SmallMultiples.Panel;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.StaffGroup;

/** Makes small lines of one measure, all staff first and then a staff group each, on one scale. */
final class SmallMultiplesComposer {

    /** Fewer months make no line. */
    private static final int LEAST = 2;

    private final Wording wording;
    private final FigureReading reading;

    SmallMultiplesComposer(Wording wording, FigureReading reading) {
        this.wording = wording;
        this.reading = reading;
    }

    /** The chart; a line of text where nothing can be drawn. */
    Block compose(BlockTemplate.SmallMultiples template) {
        Measure measure = template.measure();
        List<StaffGroup> groups = new ArrayList<>(List.of(StaffGroup.ALL));
        reading.figures().groups(measure.metric(), measure.window(), wording.month()).stream()
                .sorted(Comparator.comparing(wording::nameOf))
                .forEach(groups::add);
        int months = months(measure, groups, template.months());
        List<Panel> panels = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (StaffGroup group : groups) {
            Panel panel = panel(measure, group, months);
            if (panel.values().stream().flatMap(Optional::stream).count() >= LEAST) {
                panels.add(panel);
            } else {
                hidden.add(wording.say("bars.hidden-one", "name", panel.name(), "marker", panel.latest()));
            }
        }
        String title = wording.say(template.title());
        if (panels.isEmpty()) {
            return Paragraph.notice(
                    wording.say("bars.none", "title", title, "needs", wording.of(measure.metric(), "needs")));
        }
        List<String> caption = new ArrayList<>(List.of(wording.say(
                "small-multiples.caption",
                "month",
                wording.calendar().month(wording.month().minus(months - 1)))));
        if (!hidden.isEmpty()) {
            caption.add(wording.say("small-multiples.hidden", "names", String.join(", ", hidden)));
        }
        return new ChartFigure(
                new SmallMultiples(title, wording.of(measure.metric(), "axis"), panels),
                wording.say(
                        "alt.small-multiples",
                        "title",
                        title,
                        "lines",
                        panels.stream().map(panel -> said(measure, panel)).collect(Collectors.joining("; "))),
                String.join(" ", caption));
    }

    /** From the first month that has a figure of any of them. */
    private int months(Measure measure, List<StaffGroup> groups, int most) {
        for (int before = most - 1; before > 0; before--) {
            int months = before;
            if (groups.stream()
                    .anyMatch(group -> reading.value(measure, group, months).number() != null)) {
                return before + 1;
            }
        }
        return 1;
    }

    private Panel panel(Measure measure, StaffGroup group, int months) {
        List<Optional<Double>> values = new ArrayList<>();
        for (int before = months - 1; before >= 0; before--) {
            values.add(Optional.ofNullable(reading.value(measure, group, before).number())
                    .map(BigDecimal::doubleValue));
        }
        FigureReading.Found now = reading.value(measure, group, 0);
        return new Panel(
                wording.nameOf(group),
                values,
                now.number() == null ? now.shorthand() : wording.value(measure.metric(), now.number()),
                group.equals(StaffGroup.ALL));
    }

    private String said(Measure measure, Panel panel) {
        double first =
                panel.values().stream().flatMap(Optional::stream).findFirst().orElseThrow();
        return wording.say(
                "alt.small-multiple",
                "name",
                panel.name(),
                "first",
                wording.value(measure.metric(), BigDecimal.valueOf(first)),
                "last",
                panel.latest());
    }
}
