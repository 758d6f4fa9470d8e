package org.boardpack.practice;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/**
 * {@code truth.csv}: a row a true figure. Numerator and denominator are exact, the value has 10 significant digits; a plain amount
 * stands in the numerator, with no denominator. A rate without a denominator is not written.
 */
final class TruthFile implements AutoCloseable {

    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CSVPrinter csv;
    private String period = "";
    private Scope scope = Scope.nation("");
    private String staffGroup = "";

    TruthFile(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Writer writer = Files.newBufferedWriter(path);
        this.csv = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get().print(writer);
        csv.printRecord(
                "period",
                "scope_type",
                "scope_code",
                "staff_group",
                "metric",
                "window",
                "numerator",
                "denominator",
                "value");
    }

    void turnTo(ReportingMonth month, Scope newScope, String newStaffGroup) {
        period = month.toString();
        scope = newScope;
        staffGroup = newStaffGroup;
    }

    void amount(String metric, String window, BigDecimal amount) throws IOException {
        print(metric, window, amount, "", amount);
    }

    void rate(String metric, String window, BigDecimal numerator, BigDecimal denominator) throws IOException {
        if (denominator.signum() != 0) {
            print(
                    metric,
                    window,
                    numerator,
                    plain(denominator),
                    numerator.multiply(HUNDRED).divide(denominator, DIGITS));
        }
    }

    private void print(String metric, String window, BigDecimal numerator, String denominator, BigDecimal value)
            throws IOException {
        csv.printRecord(
                period,
                scope.type().id(),
                scope.code(),
                staffGroup,
                metric,
                window,
                plain(numerator),
                denominator,
                plain(value.round(DIGITS)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
