package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.Block;
import org.boardpack.pack.Comment;
import org.boardpack.pack.Heading;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.PageTemplate;

/**
 * Puts what people wrote about a metric on the page whose message it is, else on the first that shows it, with name and date. One whose figure has changed since
 * says so; one in another language is shown where there is none in the pack's own.
 */
final class CommentComposer {

    private final Wording wording;
    private final Map<Metric, Comment> left = new EnumMap<>(Metric.class);

    /** Metrics that a page has its message from. */
    private final Set<Metric> ofOwnPage = EnumSet.noneOf(Metric.class);

    /** @param pages of the template */
    CommentComposer(Wording wording, List<Comment> comments, List<PageTemplate> pages) {
        this.wording = wording;
        pages.stream()
                .map(PageTemplate::message)
                .filter(Objects::nonNull)
                .map(message -> Objects.requireNonNull(message).metric())
                .forEach(ofOwnPage::add);
        for (Comment comment : comments) {
            Comment known = left.get(comment.metric());
            if (known == null || comment.language() == wording.language()) {
                left.put(comment.metric(), comment);
            }
        }
    }

    /** Those about the metrics of a page, as far as no page before it had them. */
    List<Block> on(PageTemplate page) {
        Set<Metric> metrics = EnumSet.noneOf(Metric.class);
        Measure message = page.message();
        page.blocks().stream()
                .flatMap(CommentComposer::measures)
                .map(Measure::metric)
                .filter(metric -> !ofOwnPage.contains(metric))
                .forEach(metrics::add);
        if (message != null) {
            metrics.add(message.metric());
        }
        return blocks(metrics);
    }

    /** Those that no page before had. */
    List<Block> rest() {
        return blocks(EnumSet.allOf(Metric.class));
    }

    private static Stream<Measure> measures(BlockTemplate block) {
        if (block instanceof BlockTemplate.Sentence sentence) {
            return Stream.of(sentence.measure());
        } else if (block instanceof BlockTemplate.Extremes extremes) {
            return Stream.of(extremes.measure());
        } else if (block instanceof BlockTemplate.Chart chart) {
            return chart.measures().stream();
        } else if (block instanceof BlockTemplate.Table table) {
            return table.columns().stream().map(column -> column.measure());
        } else if (block instanceof BlockTemplate.Columns columns) {
            return columns.blocks().stream().flatMap(CommentComposer::measures);
        } else if (block instanceof BlockTemplate.Bars bars) {
            return Stream.of(bars.measure());
        } else if (block instanceof BlockTemplate.Measures measures) {
            return measures.measures().stream();
        } else if (block instanceof BlockTemplate.BreakDown breakDown) {
            return breakDown.columns().stream().map(column -> column.measure());
        }
        return Stream.of();
    }

    private List<Block> blocks(Set<Metric> metrics) {
        List<Block> blocks = new ArrayList<>();
        for (Metric metric : metrics) {
            Comment comment = left.remove(metric);
            if (comment != null) {
                if (blocks.isEmpty()) {
                    blocks.add(new Heading(wording.say("commentary.title")));
                }
                blocks.addAll(blocks(comment));
            }
        }
        return blocks;
    }

    private List<Block> blocks(Comment comment) {
        String name = wording.sayOr(
                "metric." + comment.metric().id() + ".name", comment.metric().id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(wording.say(
                "commentary.text",
                "name",
                name,
                "text",
                comment.text(),
                "author",
                comment.author().isBlank() ? wording.say("commentary.unknown") : comment.author(),
                "date",
                comment.writtenOn() == null
                        ? wording.say("commentary.unknown")
                        : wording.calendar().date(comment.writtenOn()))));
        if (comment.language() != wording.language()) {
            blocks.add(Paragraph.note(wording.say("commentary.other-language")));
        }
        if (comment.isStale()) {
            blocks.add(Paragraph.notice(comment.was()
                    .filter(was -> was.value() != null)
                    .map(was -> wording.say(
                            "commentary.stale-was",
                            "measure",
                            wording.say("column.window." + was.window().id(), "name", name),
                            "was",
                            wording.value(was.metric(), Objects.requireNonNull(was.value()))))
                    .orElseGet(() -> wording.say("commentary.stale"))));
        }
        return blocks;
    }
}
