package org.boardpack.intake;

import org.boardpack.quality.SourceLine;
import org.jspecify.annotations.Nullable;

/** How a place in a file is called: by line in a text file, by sheet and cell in a workbook. */
interface Places {

    Places LINES = (line, heading) -> SourceLine.line(line);

    /** The place on a line, in the column with the heading as the file spells it; without a heading the whole row. */
    SourceLine at(long line, @Nullable String heading);
}
