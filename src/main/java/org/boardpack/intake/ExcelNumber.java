package org.boardpack.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers as a workbook keeps them: binary fractions written with seventeen digits, of which Excel itself shows fifteen. As text they are
 * what Excel would show of them in full.
 */
final class ExcelNumber {

    private static final MathContext AS_EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 40;
    private static final int MOST_PLACES = 40;
    /** 1 January 10000. */
    private static final double DAYS_END = 2_958_466;

    private ExcelNumber() {}

    /** Plain decimals without an exponent; what is not a number, or beyond all measure, stays as it is written. */
    static String plain(String written) {
        if (isWhole(written)) {
            return written;
        }
        if (written.length() > LONGEST) {
            return written;
        }
        try {
            BigDecimal number = new BigDecimal(written);
            if (Math.abs((long) number.scale()) > MOST_PLACES) {
                return number.signum() == 0 || number.scale() > MOST_PLACES ? "0" : written;
            }
            BigDecimal shown = number.round(AS_EXCEL).stripTrailingZeros();
            return shown.toPlainString();
        } catch (NumberFormatException notANumber) {
            return written;
        }
    }

    /** The date that a serial number stands for, as {@code 2025-03-31}, its time of day dropped; blank when it stands for none. */
    static String date(String written, boolean from1904) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return "";
        }
        try {
            double serial = Double.parseDouble(written);
            LocalDateTime time = serial >= 0 && serial < DAYS_END ? DateUtil.getLocalDateTime(serial, from1904) : null;
            return time == null ? "" : LocalDate.from(time).toString();
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }

    private static boolean isWhole(String written) {
        int from = written.startsWith("-") ? 1 : 0;
        for (int i = from; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return written.length() > from;
    }
}
