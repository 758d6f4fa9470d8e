package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One of the ways in which a system writes a CSV file.
 *
 * @param mark whether the file opens with a byte order mark
 * @param lineEnds one, or several to take turns
 * @param quoteAll whether values are quoted that need not be
 * @param preamble lines above the headings
 */
public record CsvStyle(
        char delimiter, Charset charset, boolean mark, List<String> lineEnds, boolean quoteAll, int preamble) {

    public static final CsvStyle PLAIN = new CsvStyle(',', UTF_8, false, List.of("\n"), false, 0);

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<List<String>> LINE_ENDS =
            List.of(List.of("\n"), List.of("\r\n"), List.of("\r"), List.of("\r\n", "\n"), List.of("\n", "\r", "\r\n"));

    /**
     * A file.
     *
     * @param lines the true line on which each row begins, the headings' first
     */
    public record Written(byte[] bytes, List<Long> lines) {}

    public static CsvStyle drawn(Random random) {
        Charset charset = List.of(UTF_8, WINDOWS_1252, UTF_16LE, UTF_16BE).get(random.nextInt(4));
        boolean mark = charset == UTF_8 ? random.nextBoolean() : charset != WINDOWS_1252;
        return new CsvStyle(
                ",;\t".charAt(random.nextInt(3)),
                charset,
                mark,
                LINE_ENDS.get(random.nextInt(LINE_ENDS.size())),
                random.nextBoolean(),
                random.nextBoolean() ? random.nextInt(26) : 0);
    }

    /** Headings and rows, in order; a row may have any width. */
    public Written write(List<List<String>> rows) {
        return writeRaw(rows.stream().map(this::line).toList());
    }

    /** Lines that are CSV already, or should be. */
    Written writeRaw(List<String> rows) {
        StringBuilder text = new StringBuilder();
        List<Long> lines = new ArrayList<>();
        for (int i = 0; i < preamble; i++) {
            text.append("Made by").append(delimiter).append("system ").append(i).append(lineEnd(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            lines.add(1 + lineEnds(text));
            text.append(rows.get(i)).append(lineEnd(i));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((mark ? "\uFEFF" : "").getBytes(charset));
        bytes.writeBytes(text.toString().getBytes(charset));
        return new Written(bytes.toByteArray(), lines);
    }

    String line(List<String> cells) {
        return String.join(
                String.valueOf(delimiter), cells.stream().map(this::cell).toList());
    }

    String cell(String value) {
        boolean needed = value.chars().anyMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
        return needed || quoteAll ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private String lineEnd(int number) {
        return lineEnds.get(number % lineEnds.size());
    }

    private static long lineEnds(CharSequence text) {
        return text.toString()
                .replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }
}
