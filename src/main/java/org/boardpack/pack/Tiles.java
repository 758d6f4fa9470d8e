package org.boardpack.pack;

import java.util.List;

/** The few figures that a reader asks for first, side by side. */
public record Tiles(List<Tile> tiles) implements Block {

    /**
     * One figure.
     *
     * @param value as displayed, with its unit
     * @param period the months that it covers, in words
     * @param changes against earlier months; empty when there is nothing to compare with
     * @param note what a reader must know about this figure; blank when there is nothing
     * @param more how it is judged and how it ran, as far as that is known
     */
    public record Tile(String label, String value, String period, List<Change> changes, String note, More more) {

        /** A tile that is not judged. */
        public Tile(String label, String value, String period, List<Change> changes, String note) {
            this(label, value, period, changes, note, More.NONE);
        }

        public Tile {
            label = Required.text(label, "a tile's label");
            value = Required.text(value, "a tile's value");
            changes = List.copyOf(changes);
        }
    }

    /**
     * How a figure is judged and how it ran.
     *
     * @param plan what was planned, in words; blank where nothing was
     * @param judgements what its icons say, in words
     * @param judged what the icons judge, where that is not the figure of the tile; else blank
     * @param icons the icons, which say the same
     * @param spark the last months' values, oldest first; empty where there are too few to see a line
     * @param sparkAlternative what the line shows, for those who do not see it; blank without one
     */
    public record More(
            String plan,
            List<String> judgements,
            String judged,
            List<Table.Icon> icons,
            List<Double> spark,
            String sparkAlternative) {

        /** Not judged. */
        public static final More NONE = new More("", List.of(), "", List.of(), List.of(), "");

        public More {
            judgements = List.copyOf(judgements);
            icons = List.copyOf(icons);
            spark = List.copyOf(spark);
        }
    }

    /** A difference in words, with a shape beside them; never colour alone. */
    public record Change(Movement movement, String words) {}

    /** Which way a figure moved: not whether that is good, which two months cannot tell. */
    public enum Movement {
        UP("▲"),
        DOWN("▼"),
        NONE("●");

        private final String shape;

        Movement(String shape) {
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }

        /** The movement of a difference with that sign. */
        public static Movement ofSign(int sign) {
            return sign > 0 ? UP : sign < 0 ? DOWN : NONE;
        }
    }

    public Tiles {
        tiles = List.copyOf(tiles);
    }
}
