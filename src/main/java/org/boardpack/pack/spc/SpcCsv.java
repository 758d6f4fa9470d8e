package org.boardpack.pack.spc;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.boardpack.pack.CsvColumn;
import org.boardpack.pack.improvement.FreeText;
import org.boardpack.statistics.spc.Assurance;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.ControlPoint;
import org.boardpack.statistics.spc.ProcessLimits;
import org.boardpack.statistics.spc.ProcessLimits.Zone;
import org.boardpack.statistics.spc.SpecialCause;
import org.boardpack.statistics.spc.Variation;
import org.jspecify.annotations.Nullable;

/** Control charts as CSV: LF, RFC 4180, truth as 1 and 0, nothing where there is nothing. Columns as the conformance data has them. */
public final class SpcCsv {

    /** The columns of a file of points, in order. */
    public static final List<CsvColumn> POINTS = List.of(
            CsvColumn.text("series"),
            CsvColumn.whole("seq"),
            CsvColumn.day("date"),
            CsvColumn.number("value"),
            CsvColumn.whole("rebase_group"),
            CsvColumn.number("mean"),
            CsvColumn.number("lpl"),
            CsvColumn.number("upl"),
            CsvColumn.whole("relative_to_mean"),
            CsvColumn.whole("outside_limits"),
            CsvColumn.whole("close_to_limits"),
            CsvColumn.text("special_cause_type"),
            CsvColumn.text("point_type"));

    private static final List<String> SUMMARY = List.of("series", "variation", "assurance");

    private SpcCsv() {}

    /** A row a point, in the order of time. */
    public static void writePoints(Map<String, ControlChart> charts, Appendable to) throws IOException {
        CSVPrinter printer = printer(CsvColumn.names(POINTS), to);
        for (Map.Entry<String, ControlChart> entry : charts.entrySet()) {
            int runLength = entry.getValue().rules().runLength();
            int number = 1;
            for (ControlPoint point : entry.getValue().points()) {
                ProcessLimits limits = point.limits();
                printer.printRecord(
                        FreeText.asText(entry.getKey()),
                        number++,
                        point.observation().date(),
                        plain(point.observation().value()),
                        point.rebaseGroup(),
                        limits == null ? null : shown(limits.mean()),
                        limits == null ? null : shown(limits.lower()),
                        limits == null ? null : shown(limits.upper()),
                        point.side(),
                        is(Zone.OUTSIDE, point.zone()),
                        is(Zone.CLOSE, point.zone()),
                        type(point, runLength),
                        point.variation().pointType());
            }
        }
    }

    /** A row a series: what its latest point and limits say, as the names of icons. */
    public static void writeSummary(Map<String, ControlChart> charts, Appendable to) throws IOException {
        CSVPrinter printer = printer(SUMMARY, to);
        for (Map.Entry<String, ControlChart> entry : charts.entrySet()) {
            printer.printRecord(
                    FreeText.asText(entry.getKey()),
                    entry.getValue().variation().map(Variation::icon).orElse(null),
                    entry.getValue().assurance().map(Assurance::icon).orElse(null));
        }
    }

    private static CSVPrinter printer(List<String> columns, Appendable to) throws IOException {
        return new CSVPrinter(
                to,
                CSVFormat.RFC4180
                        .builder()
                        .setRecordSeparator("\n")
                        .setHeader(columns.toArray(String[]::new))
                        .get());
    }

    /** The pattern that a point is in, such as {@code 7 Points Above CL}. */
    public static String type(ControlPoint point, int runLength) {
        SpecialCause cause = point.cause();
        return cause == null ? SpecialCause.NONE : cause.label(runLength);
    }

    /** A mean or limit to 16 digits; null where there is none. */
    public static @Nullable String shown(@Nullable BigDecimal number) {
        return number == null ? null : plain(number.round(MathContext.DECIMAL64).stripTrailingZeros());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable Integer is(Zone wanted, @Nullable Zone zone) {
        if (zone == null) {
            return null;
        }
        return zone == wanted ? 1 : 0;
    }
}
