package org.boardpack.practice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV files (UTF-8, LF, RFC 4180) one after the other through one buffer: a national month is a gigabyte in a minute or two.
 * Texts are quoted beforehand, once a value, by Commons CSV; all else that is written here never needs quotes.
 */
final class CsvBytes implements AutoCloseable {

    private static final int FULL = 1 << 16;
    private static final int ROOM_FOR_A_ROW = 1 << 14;
    private static final int FIRST_CACHED_DAY = (int) LocalDate.of(1930, 1, 1).toEpochDay();
    private static final int CACHED_DAYS = 150 * 366;

    private final byte[] buffer = new byte[FULL + ROOM_FOR_A_ROW];
    private final byte[][] dates = new byte[CACHED_DAYS][];
    private final Set<Path> begun = new HashSet<>();
    private @Nullable OutputStream out;
    private int used;
    private long bytes;

    /** A text as it must stand in a CSV file. */
    static byte[] encode(String text) {
        return CSVFormat.RFC4180.format(text).getBytes(StandardCharsets.UTF_8);
    }

    /** Turns to a file: a new one with headings, or further rows of one begun earlier. */
    void open(Path file, List<String> headings) throws IOException {
        close();
        if (begun.add(file)) {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            out = Files.newOutputStream(file);
            text(headings.stream()
                    .map(CSVFormat.RFC4180::format)
                    .collect(Collectors.joining(","))
                    .getBytes(StandardCharsets.UTF_8));
            endRow();
        } else {
            out = Files.newOutputStream(file, StandardOpenOption.APPEND);
        }
    }

    /** A value that {@link #encode} made. */
    void text(byte[] encoded) {
        put(encoded);
        comma();
    }

    /** Two parts of one value. */
    void text(byte[] prefix, byte[] rest) {
        put(prefix);
        put(rest);
        comma();
    }

    void blank() {
        comma();
    }

    void number(long value) {
        digits(value, 1);
        comma();
    }

    /** A prefix and a number with leading zeros to so many digits. */
    void code(byte[] prefix, int number, int digits) {
        put(prefix);
        digits(number, digits);
        comma();
    }

    /** The same with something after it. */
    void code(byte[] prefix, int number, int digits, byte[] suffix) {
        put(prefix);
        digits(number, digits);
        put(suffix);
        comma();
    }

    /** Days since 1970-01-01 as an ISO date. */
    void date(int day) {
        int index = day - FIRST_CACHED_DAY;
        byte[] text = dates[index];
        if (text == null) {
            text = LocalDate.ofEpochDay(day).toString().getBytes(StandardCharsets.US_ASCII);
            dates[index] = text;
        }
        put(text);
        comma();
    }

    /** Hundred-thousandths as a decimal without needless zeros. */
    void decimal(long hundredThousandths) {
        digits(hundredThousandths / 100_000, 1);
        long rest = hundredThousandths % 100_000;
        if (rest != 0) {
            buffer[used++] = '.';
            int places = 5;
            while (rest % 10 == 0) {
                rest /= 10;
                places--;
            }
            digits(rest, places);
        }
        comma();
    }

    /** Pence as pounds and pence. */
    void money(long pence) {
        digits(pence / 100, 1);
        buffer[used++] = '.';
        digits(pence % 100, 2);
        comma();
    }

    void endRow() throws IOException {
        buffer[used - 1] = '\n';
        if (used >= FULL) {
            flush();
        }
    }

    /** All bytes written so far, to all files. */
    long bytes() {
        return bytes + used;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            flush();
            out.close();
            out = null;
        }
    }

    private void flush() throws IOException {
        if (out != null) {
            out.write(buffer, 0, used);
        }
        bytes += used;
        used = 0;
    }

    private void put(byte[] text) {
        System.arraycopy(text, 0, buffer, used, text.length);
        used += text.length;
    }

    private void comma() {
        buffer[used++] = ',';
    }

    private void digits(long value, int least) {
        int count = least;
        for (long bound = powerOfTen(least); value >= bound; bound *= 10) {
            count++;
        }
        long rest = value;
        for (int at = used + count - 1; at >= used; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += count;
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
