package org.boardpack.intake;

import java.io.IOException;
import java.util.List;
import org.boardpack.quality.Occurrence;
import org.boardpack.quality.SourceLine;

/** Hears of everything found in a file, place by place, while the file is read once more. See {@link Intake#lookAgain}. */
public interface SecondLook {

    /** The file's columns, in its order; not called when no headings were found. */
    void columns(List<FileColumn> columns) throws IOException;

    /**
     * A row on which something was found.
     *
     * @param cells as they are written, personal ones too; as many as the row has
     * @param found in the order of finding; never empty
     */
    void row(SourceLine at, List<String> cells, List<Occurrence> found) throws IOException;

    /** What was found about headings or the file as a whole; the rows are over. */
    void file(List<Occurrence> found) throws IOException;
}
