package org.boardpack.pack;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.jspecify.annotations.Nullable;

/** Writes {@code metrics.csv}: every figure in long form, full precision, for programs (contract section 4). */
public final class MetricsCsv implements Closeable {

    /** The columns, in order. */
    public static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.whole("edition"),
            CsvColumn.month("period"),
            FigureColumns.scopeType(),
            CsvColumn.text("scope_code"),
            CsvColumn.text("staff_group"),
            CsvColumn.oneOf("dimension", FigureColumns.words(Dimension.values(), Dimension::id)),
            CsvColumn.text("dimension_value"),
            FigureColumns.metric(),
            FigureColumns.window(),
            CsvColumn.number("numerator"),
            CsvColumn.number("denominator"),
            CsvColumn.number("value"),
            FigureColumns.unit(),
            FigureColumns.status("status"),
            CsvColumn.text("marker"),
            CsvColumn.text("reference"));

    private final CSVPrinter printer;
    private final int edition;

    /** Starts a file with its header row; close it when every figure is written. */
    public MetricsCsv(Path file, int edition) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator("\n")
                .setHeader(CsvColumn.names(COLUMNS).toArray(String[]::new))
                .get();
        printer = new CSVPrinter(writer, format);
        this.edition = edition;
    }

    /** Adds figures that are in order among themselves and after those before. */
    public void write(List<Figure> figures) throws IOException {
        for (Figure figure : figures) {
            printer.printRecord(
                    edition,
                    figure.period(),
                    figure.scope().type().id(),
                    figure.scope().code(),
                    figure.staffGroup().name(),
                    figure.dimension(),
                    figure.dimensionValue(),
                    figure.metric().id(),
                    figure.window().id(),
                    plain(figure.numerator()),
                    plain(figure.denominator()),
                    plain(figure.value()),
                    figure.metric().unit().id(),
                    figure.status().id(),
                    figure.marker(),
                    figure.reference());
        }
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
