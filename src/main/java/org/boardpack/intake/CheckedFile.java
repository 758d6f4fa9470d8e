package org.boardpack.intake;

import java.util.List;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be.
 *
 * @param kind null when no extract was recognised
 * @param rows data rows read, whether or not they loaded; headings, blank and total rows not counted
 * @param submissions one for each organisation and month; empty unless the verdict is loaded
 * @param findings errors first; never a person's value
 * @param unlisted values outside of code lists that may be repeated, for somebody to say what they mean
 * @param looksLike for people, such as "Leavers, March 2025, Hywel Dda University Health Board (7A2)"; blank when nothing was recognised
 */
public record CheckedFile(
        Verdict verdict,
        @Nullable ExtractKind kind,
        long rows,
        List<Submission> submissions,
        List<Finding> findings,
        List<UnlistedValue> unlisted,
        String looksLike) {}
