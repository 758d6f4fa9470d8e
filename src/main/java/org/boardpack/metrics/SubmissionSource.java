package org.boardpack.metrics;

import java.util.Set;
import java.util.SortedSet;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;

/** The submissions that an edition is computed from, read when they are needed. */
public interface SubmissionSource {

    /** Months that have a submission of the kind. */
    SortedSet<ReportingMonth> months(ExtractKind kind);

    /** Organisations that have one for the month. */
    Set<String> organisations(ExtractKind kind, ReportingMonth month);

    /**
     * The rows of one.
     *
     * @throws java.util.NoSuchElementException when there is none; ask {@link #organisations} first
     */
    ExtractTable rows(ExtractKind kind, String organisation, ReportingMonth month);
}
