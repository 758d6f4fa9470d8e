package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Definitions;
import org.boardpack.pack.Heading;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Page;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.PageTemplate;
import org.boardpack.pack.template.Texts;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Makes the pages of one pack in one language. */
final class PageComposer {

    private final Wording wording;
    private final PackData data;
    private final FigureReading reading;
    private final Sentences sentences;
    private final CommentComposer comments;
    private final Texts other;
    private final List<PageTemplate> pages;

    /**
     * @param other the wording in the other language
     * @param pages of the template
     */
    PageComposer(Wording wording, PackData data, Texts other, List<PageTemplate> pages) {
        this.wording = wording;
        this.other = other;
        this.pages = pages;
        this.data = data;
        this.reading = new FigureReading(data.figures(), data.edition().month());
        this.sentences = new Sentences(wording, reading);
        this.comments = new CommentComposer(wording, data.history().commentary(), pages);
    }

    Page compose(PageTemplate template) {
        Measure message = template.message();
        List<Block> blocks = new ArrayList<>();
        if (message != null) {
            blocks.addAll(remarks(message));
        }
        List<Block> content = blocks(template.blocks());
        if (blocks.isEmpty() || content.stream().anyMatch(PageComposer::showsFigures)) {
            blocks.addAll(content);
        }
        blocks.addAll(comments.on(template));
        return new Page(template.id(), wording.say(template.title()), heading(template), reference(message), blocks);
    }

    private String reference(@Nullable Measure message) {
        return message == null
                ? ""
                : data.figures()
                        .find(message.metric(), message.window(), StaffGroup.ALL, wording.month())
                        .map(Figure::reference)
                        .filter(reference -> !reference.isBlank())
                        .map(reference -> wording.say("pack.reference", "reference", reference))
                        .orElse("");
    }

    /** A page without any figure says what it needs, and nothing else. */
    private static boolean showsFigures(Block block) {
        if (block instanceof Columns columns) {
            return columns.blocks().stream().anyMatch(PageComposer::showsFigures);
        }
        return block instanceof ChartFigure
                || (block instanceof Table table
                        && table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .anyMatch(cell -> cell.chars().anyMatch(Character::isDigit)));
    }

    private String heading(PageTemplate template) {
        Measure message = template.message();
        String heading = template.heading();
        String otherwise = template.otherwise();
        if (message != null) {
            return withoutFullStop(sentences.state(message));
        }
        if (heading != null && (otherwise == null || wording.knowsFiguresOf(heading))) {
            return wording.say(heading);
        }
        return wording.say(otherwise == null ? template.title() : otherwise);
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** What a reader must know about the figure in the heading: why there is none, or what its marker means. */
    private List<Block> remarks(Measure message) {
        FigureReading.Found found = reading.value(message, StaffGroup.ALL, 0);
        if (found.number() != null) {
            return wording.markerNotes(List.of(found.marker())).stream()
                    .<Block>map(Paragraph::note)
                    .toList();
        }
        return switch (found.status()) {
            case MISSING ->
                List.of(Paragraph.notice(
                        wording.say("sentence.needs", "needs", wording.of(message.metric(), "needs"))));
            case SUPPRESSED, NOT_APPLICABLE, OK -> List.of();
        };
    }

    List<Block> blocks(List<BlockTemplate> templates) {
        return templates.stream().flatMap(block -> blocks(block).stream()).toList();
    }

    private List<Block> blocks(BlockTemplate template) {
        if (template instanceof BlockTemplate.Text text) {
            // A sentence around a figure that is not known would say nothing.
            return wording.knowsFiguresOf(text.key()) ? List.of(Paragraph.body(wording.say(text.key()))) : List.of();
        } else if (template instanceof BlockTemplate.Subheading heading) {
            return List.of(new Heading(wording.say(heading.key())));
        } else if (template instanceof BlockTemplate.Bullets bullets) {
            return List.of(new Bullets(bullets.keys().stream().map(wording::say).toList()));
        } else if (template instanceof BlockTemplate.Sentence sentence) {
            return List.of(Paragraph.body(sentences.state(sentence.measure())));
        } else if (template instanceof BlockTemplate.Extremes extremes) {
            return sentences.extremes(extremes.measure()).map(Paragraph::body).stream()
                    .map(Block.class::cast)
                    .toList();
        } else if (template instanceof BlockTemplate.Tiles tiles) {
            return new TileComposer(wording, reading, sentences, data).compose(tiles.measures());
        } else if (template instanceof BlockTemplate.Chart chart) {
            return List.of(new ChartComposer(wording, reading).compose(chart));
        } else if (template instanceof BlockTemplate.Statistics statistics) {
            return new StatisticsComposer(wording, data).compose(statistics);
        } else if (template instanceof BlockTemplate.Table table) {
            return new TableComposer(wording, reading, data).compose(table);
        } else if (template instanceof BlockTemplate.Definitions definitions) {
            return List.of(new Definitions(
                    definitions.metrics().stream().map(this::definition).toList()));
        } else if (template instanceof BlockTemplate.Shorthand) {
            return List.of(new Bullets(wording.allMarkers()));
        } else if (template instanceof BlockTemplate.Inputs inputs) {
            return List.of(new InputsComposer(wording).compose(data.inputs(), inputs.rows()));
        } else if (template instanceof BlockTemplate.Changes changes) {
            return new ChangesComposer(wording).compose(changes, data.history());
        } else if (template instanceof BlockTemplate.Commentary) {
            return comments.rest();
        } else if (template instanceof BlockTemplate.Columns columns) {
            return columns(columns);
        } else if (template instanceof BlockTemplate.Listing listing) {
            return new ListingComposer(wording, reading, data, other, pages).compose(listing);
        }
        return figureBlocks(template);
    }

    private List<Block> figureBlocks(BlockTemplate template) {
        if (template instanceof BlockTemplate.BreakDown breakDown) {
            return new BreakDownComposer(wording, reading).compose(breakDown);
        } else if (template instanceof BlockTemplate.Bars bars) {
            return new BarComposer(wording, reading, data).compose(bars);
        } else if (template instanceof BlockTemplate.Measures measures) {
            return List.of(new MeasuresComposer(wording, reading, data).compose(measures));
        } else if (template instanceof BlockTemplate.Bridge bridge) {
            return List.of(new BridgeComposer(wording, reading).chart(bridge));
        } else if (template instanceof BlockTemplate.BridgeTable bridge) {
            return new BridgeComposer(wording, reading).table(bridge);
        } else if (template instanceof BlockTemplate.Survival survival) {
            return List.of(new SurvivalComposer(wording, reading).compose(survival));
        } else if (template instanceof BlockTemplate.Likelihood likelihood) {
            return List.of(new LikelihoodComposer(wording, reading).compose(likelihood));
        }
        if (template instanceof BlockTemplate.SmallMultiples multiples) {
            return List.of(new SmallMultiplesComposer(wording, reading).compose(multiples));
        }
        throw new IllegalArgumentException("no composer for " + template);
    }

    /** Columns without anything in them are left out; of one that remains there are no columns. What comes side by side by itself is taken apart. */
    private List<Block> columns(BlockTemplate.Columns columns) {
        List<List<Block>> all = columns.all().stream()
                .map(this::blocks)
                .map(PageComposer::flat)
                .filter(column -> !column.isEmpty())
                .toList();
        return all.size() > 1
                ? List.of(new Columns(all))
                : all.stream().flatMap(List::stream).toList();
    }

    private static List<Block> flat(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Columns inner ? inner.blocks().stream() : Stream.of(block))
                .toList();
    }

    private Definitions.Definition definition(Metric metric) {
        return new Definitions.Definition(wording.of(metric, "name"), wording.of(metric, "definition"));
    }
}
