package org.boardpack.job.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardpack.metrics.Feeding;
import org.boardpack.store.LoadKey;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;

/** Which extracts a figure lacks, and from whom. */
record MissingExtracts(Set<LoadKey> pinned) {

    List<Explanation.Missing> of(Feeding feeding, Set<String> senders) {
        List<Explanation.Missing> missing = new ArrayList<>();
        for (String sender : senders) {
            for (Feeding.Need need : feeding.needed()) {
                List<ReportingMonth> months = need.months().stream()
                        .filter(month -> !has(need.kind(), sender, month)
                                && (feeding.instead() == null || !has(feeding.instead(), sender, month)))
                        .toList();
                if (!months.isEmpty()) {
                    missing.add(new Explanation.Missing(sender, need.kind().id(), months));
                }
            }
        }
        return missing;
    }

    private boolean has(ExtractKind kind, String sender, ReportingMonth month) {
        return pinned.contains(new LoadKey(kind, sender, month));
    }
}
