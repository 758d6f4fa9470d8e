package org.boardpack.intake;

import java.util.List;

/**
 * A row as a person corrected it.
 *
 * @param line of the original that it stands for
 * @param kept whether it is to be loaded; else the original's row is left out
 * @param cells one for each of the original's columns, personal ones too
 */
public record CorrectedRow(long line, boolean kept, List<String> cells) {

    public CorrectedRow {
        cells = List.copyOf(cells);
    }
}
