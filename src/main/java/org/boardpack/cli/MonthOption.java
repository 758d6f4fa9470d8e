package org.boardpack.cli;

import org.boardpack.job.Boardpack;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --month}: which month an edition is for. */
final class MonthOption {

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "The month of the edition, such as 2025-03. Default: the latest month that data came for.")
    private @Nullable String given;

    /**
     * The month to work on.
     *
     * @throws UsageException when there is no such month, or no data for it
     */
    ReportingMonth month(Boardpack boardpack) {
        if (given == null) {
            return boardpack
                    .latestMonth()
                    .orElseThrow(() -> new UsageException(
                            ExitCode.DATA_MISSING,
                            "Nothing is loaded yet. Drop extracts into "
                                    + boardpack.root().resolve("inbox") + " and run again, or try: boardpack demo"));
        }
        ReportingMonth month = ReportingMonth.parse(given);
        if (!boardpack.hasDataFor(month)) {
            throw new UsageException(
                    ExitCode.DATA_MISSING,
                    "Nothing is loaded for " + month + ". See what is there with: boardpack status");
        }
        return month;
    }

    /** Checks what was typed before any work starts. */
    void check() {
        if (given != null) {
            ReportingMonth.parse(given);
        }
    }
}
