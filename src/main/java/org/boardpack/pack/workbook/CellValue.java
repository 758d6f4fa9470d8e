package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What one cell says. There is deliberately no formula and no empty cell. */
sealed interface CellValue {

    /** The style it is shown in. */
    Look look();

    /** Words or a code; stays text even when it looks like a number or a formula. */
    record Text(String text, Look look) implements CellValue {}

    /** A number at full precision; its look rounds it for the eye only. */
    record Amount(BigDecimal amount, Look look) implements CellValue {}

    /** A real date, so that Excel sorts, filters and charts by time. A month is its first day. */
    record Moment(LocalDateTime moment, Look look) implements CellValue {}

    /** Words that lead to A1 of another sheet of the same workbook. */
    record Link(String text, String sheet) implements CellValue {
        @Override
        public Look look() {
            return Look.LINK;
        }
    }

    static CellValue text(String text) {
        return new Text(text, Look.TEXT);
    }

    static CellValue whole(long number) {
        return new Amount(BigDecimal.valueOf(number), Look.WHOLE);
    }

    /** A time of day, in UTC. */
    static CellValue moment(Instant when) {
        return new Moment(LocalDateTime.ofInstant(when, ZoneOffset.UTC), Look.MOMENT);
    }

    static CellValue wrapped(String text) {
        return new Text(text, Look.WRAPPED);
    }
}
