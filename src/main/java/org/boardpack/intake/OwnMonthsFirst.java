package org.boardpack.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;

/** What will be loaded once a file is: its own months, and for all others what is loaded now. */
final class OwnMonthsFirst implements LoadedMonths {

    private record Place(ExtractKind kind, String organisation, ReportingMonth month) {}

    private final Map<Place, ExtractTable> own = new HashMap<>();
    private final LoadedMonths others;

    OwnMonthsFirst(List<Submission> file, LoadedMonths others) {
        file.forEach(said -> own.put(new Place(said.kind(), said.organisation(), said.month()), said.rows()));
        this.others = others;
    }

    @Override
    public Optional<ExtractTable> rows(ExtractKind kind, String organisation, ReportingMonth month) {
        ExtractTable said = own.get(new Place(kind, organisation, month));
        return said == null ? others.rows(kind, organisation, month) : Optional.of(said);
    }

    @Override
    public OptionalLong count(ExtractKind kind, String organisation, ReportingMonth month) {
        ExtractTable said = own.get(new Place(kind, organisation, month));
        return said == null ? others.count(kind, organisation, month) : OptionalLong.of(said.rows());
    }
}
