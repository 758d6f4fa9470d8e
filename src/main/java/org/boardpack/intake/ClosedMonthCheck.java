package org.boardpack.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.Submission;

/** Whether a file would change what is loaded for a closed month. One that says the same of it as is loaded changes nothing. */
record ClosedMonthCheck(LoadedMonths loaded, ReferenceLists lists, FindingLog log) {

    private static final String OTHERS = "Further organisations' rows of closed months would change";

    void check(List<Submission> file) {
        file.stream()
                .filter(said -> !said.month().isAlways() && loaded.isClosed(said.month()))
                .filter(said -> !isLoadedAlready(said))
                .forEach(said -> {
                    String words =
                            Contents.month(said.month()) + " is closed, and this would change what is loaded for it of "
                                    + Contents.named(said.organisation(), lists.organisations());
                    log.add(Rule.CLOSED_MONTH, 0, null, words, () -> Map.of("read", words, "others", OTHERS));
                });
    }

    private boolean isLoadedAlready(Submission said) {
        Optional<ExtractTable> rows = loaded.rows(said.kind(), said.organisation(), said.month());
        return rows.isPresent() && SameRows.in(rows.get(), said.rows());
    }
}
