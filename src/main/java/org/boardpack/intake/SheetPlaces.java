package org.boardpack.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.boardpack.quality.SourceLine;
import org.jspecify.annotations.Nullable;

/** The places of a sheet. They outlive the file, so they do not hold on to its texts. */
final class SheetPlaces implements Places {

    private final String sheet;
    /** Of two headings alike the first. */
    private final Map<String, Integer> columns = new HashMap<>();

    SheetPlaces(String sheet, List<String> headings) {
        this.sheet = sheet;
        for (int i = 0; i < headings.size(); i++) {
            columns.putIfAbsent(Shown.heading(headings.get(i)), i);
        }
    }

    @Override
    public SourceLine at(long line, @Nullable String heading) {
        Integer position = columns.get(heading);
        return position == null ? new SourceLine(line, sheet, null) : at(line, position.intValue());
    }

    @Override
    public SourceLine at(long line, int position) {
        return new SourceLine(line, sheet, CellReference.convertNumToColString(position) + line);
    }

    @Override
    public String column(int position) {
        return "column " + CellReference.convertNumToColString(position);
    }
}
