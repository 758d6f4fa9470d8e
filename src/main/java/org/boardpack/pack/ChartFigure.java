package org.boardpack.pack;

/**
 * A chart, described as data. It cannot be made without a text for people who do not see it.
 *
 * @param alternative says what the chart shows, from the same rows
 * @param caption how to read it
 */
public record ChartFigure(ChartSpec chart, String alternative, String caption) implements Block {
    public ChartFigure {
        alternative = Required.text(alternative, "a chart's alternative text");
        caption = Required.text(caption, "a chart's caption");
    }
}
