package org.boardpack.store;

import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;

/** What a load replaces whole: the same organisation's same month in the same kind of extract. */
public record LoadKey(ExtractKind kind, String organisation, ReportingMonth month) {

    /** What a submission replaces. */
    public static LoadKey of(Submission said) {
        return new LoadKey(said.kind(), said.organisation(), said.month());
    }
}
