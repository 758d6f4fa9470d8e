package org.boardpack.job.explain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.LeftOutRows;
import org.boardpack.pack.EditionStamp;
import org.boardpack.pack.Language;
import org.boardpack.pack.MethodNote;
import org.boardpack.workforce.ReportingMonth;

/**
 * Everything that may be said of a figure. Numbers are those that the edition shows in {@code metrics.csv}; for a hidden figure there
 * are none.
 *
 * @param scopeName in each language
 * @param operands published figures that this one is worked out from, such as opening and closing staff; may be none
 * @param months the published figures of the months of the window, oldest first; none where the edition keeps none
 * @param leftOut what the scope rules left out; none for a hidden figure
 * @param repeatedRows rows of the files that were there twice and counted once; empty when too few to be told, or none
 * @param files those that the figure rests on
 * @param missing what the figure lacks; none unless it is missing
 * @param settings that figures depend on, as they were
 */
public record Explanation(
        EditionStamp edition,
        Figure figure,
        Map<Language, String> scopeName,
        List<Figure> operands,
        List<Figure> months,
        List<LeftOut> leftOut,
        OptionalLong repeatedRows,
        List<RestsOn> files,
        List<Missing> missing,
        MethodNote method,
        SortedMap<String, String> settings) {

    /**
     * What was left out of one extract.
     *
     * @param extract such as {@code leavers}
     * @param months of the extract
     * @param organisations how many organisations' rows were counted
     * @param rows for all staff of the organisations; smaller parts would tell too much
     */
    public record LeftOut(String extract, Set<ReportingMonth> months, int organisations, List<LeftOutRows> rows) {}

    /**
     * A file that the figure rests on.
     *
     * @param sha256 empty where it would tell that nobody left: all files that say so have the same bytes
     * @param rows empty where they would count people who may not be counted: a month's leavers file has about as many rows as leavers
     */
    public record RestsOn(
            String name,
            Optional<String> sha256,
            String extract,
            OptionalLong rows,
            String verdict,
            Instant receivedAt) {}

    /** What an organisation has not sent. */
    public record Missing(String organisation, String extract, List<ReportingMonth> months) {}

    /** Counts below this are not told; 0 when everything is. */
    public int threshold() {
        return Boolean.parseBoolean(settings.get("disclosure.enabled"))
                ? Integer.parseInt(settings.getOrDefault("disclosure.threshold", "0"))
                : 0;
    }

    /** Decimals of printed rates. */
    public int ratesDecimals() {
        return Integer.parseInt(settings.getOrDefault("rates.decimals", "2"));
    }
}
