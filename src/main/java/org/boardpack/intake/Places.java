package org.boardpack.intake;

import org.boardpack.quality.SourceLine;
import org.jspecify.annotations.Nullable;

/** How a place in a file is called: by line in a text file, by sheet and cell in a workbook. */
interface Places {

    Places LINES = new Places() {
        @Override
        public SourceLine at(long line, @Nullable String heading) {
            return SourceLine.line(line);
        }

        @Override
        public SourceLine at(long line, int position) {
            return SourceLine.line(line);
        }

        @Override
        public String column(int position) {
            return "column " + (position + 1);
        }
    };

    /** The place on a line, in the column with the heading as the file spells it; without a heading the whole row. */
    SourceLine at(long line, @Nullable String heading);

    /** The place on a line, in the column at a position: of two alike, headings do not tell which. */
    SourceLine at(long line, int position);

    /** What people call the column at a position, such as "column 4" or "column D". */
    String column(int position);
}
