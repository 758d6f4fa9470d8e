package org.boardpack.pack;

import java.util.List;
import org.boardpack.workforce.ReportingMonth;

/**
 * What a pack's figures differ in from those of an earlier edition.
 *
 * @param changes in the order of {@code metrics.csv}
 */
public record EarlierPack(ReportingMonth month, int edition, List<FigureChange> changes) {

    /** As it is named on the command line, such as {@code 2025-03@1}. */
    public String name() {
        return month + "@" + edition;
    }
}
