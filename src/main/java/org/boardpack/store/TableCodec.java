package org.boardpack.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.TextColumn;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one writer and the one reader of packed columns: a table of typed columns as a deflated block that carries its own
 * dictionaries. The first byte is the version of this format; a later version must still read it. In the first one texts had at most
 * 65,535 bytes, and a column did not say how long it is.
 */
final class TableCodec {

    private static final int VERSION = 2;
    private static final int FIRST_VERSION = 1;

    private TableCodec() {}

    static byte[] pack(ExtractTable table) {
        PackedOutput out = new PackedOutput();
        out.writeInt(table.rows());
        out.writeShort(table.textColumns().size());
        for (TextColumn column : table.textColumns()) {
            write(column, table.rows(), out);
        }
        out.writeShort(table.numberColumns().size());
        for (NumberColumn column : table.numberColumns()) {
            write(column, table.rows(), out);
        }
        return out.deflated(VERSION);
    }

    private static void write(TextColumn column, int rows, PackedOutput out) {
        out.writeText(column.heading());
        int begun = out.beginPart();
        out.writeVarint(column.dictionary().size());
        for (String value : column.dictionary()) {
            out.writeText(value);
        }
        for (int row = 0; row < rows; row++) {
            out.writeVarint(column.code(row) - (long) TextColumn.MISSING);
        }
        out.endPart(begun);
    }

    private static void write(NumberColumn column, int rows, PackedOutput out) {
        out.writeText(column.heading());
        int begun = out.beginPart();
        boolean wide = isWide(column, rows);
        out.writeBoolean(wide);
        long previous = 0;
        for (int row = 0; row < rows; row++) {
            if (wide) {
                out.writeLong(column.at(row));
            } else if (column.isMissing(row)) {
                out.writeVarint(0);
            } else {
                long step = column.at(row) - previous;
                out.writeVarint(((step << 1) ^ (step >> 63)) + 1);
                previous = column.at(row);
            }
        }
        out.endPart(begun);
    }

    /** Hashes fill all 64 bits; stepping from one to the next would only make them longer. */
    private static boolean isWide(NumberColumn column, int rows) {
        for (int row = 0; row < rows; row++) {
            if (!column.isMissing(row) && Math.abs(column.at(row) >> 52) > 1) {
                return true;
            }
        }
        return false;
    }

    /** The table of a block; a column is read when it is asked for, because whoever looks at neighbours asks for few. */
    static ExtractTable unpack(byte[] block) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(block);
        int version = bytes.read();
        if (version != VERSION && version != FIRST_VERSION) {
            throw new IllegalArgumentException(
                    "What is stored was written by a later version of Boardpack (rows of format " + version
                            + "; this version reads formats up to " + VERSION + "). Use that version, or a later one.");
        }
        PackedInput in = PackedInput.inflated(bytes);
        return version == FIRST_VERSION ? readFirst(in) : read(in);
    }

    private static ExtractTable read(PackedInput in) {
        int rows = in.readInt();
        Map<String, Supplier<TextColumn>> texts = new LinkedHashMap<>();
        for (int columns = in.readShort(); columns > 0; columns--) {
            String heading = in.readText();
            PackedInput column = in.part();
            texts.put(heading, SingletonSupplier.of(() -> readText(heading, rows, column, column::readText)));
        }
        Map<String, Supplier<NumberColumn>> numbers = new LinkedHashMap<>();
        for (int columns = in.readShort(); columns > 0; columns--) {
            String heading = in.readText();
            PackedInput column = in.part();
            numbers.put(heading, SingletonSupplier.of(() -> readNumbers(heading, rows, column)));
        }
        return new ExtractTable(rows, texts, numbers);
    }

    private static ExtractTable readFirst(PackedInput in) {
        int rows = in.readInt();
        List<TextColumn> texts = new ArrayList<>();
        for (int columns = in.readShort(); columns > 0; columns--) {
            texts.add(readText(in.readShortText(), rows, in, in::readShortText));
        }
        List<NumberColumn> numbers = new ArrayList<>();
        for (int columns = in.readShort(); columns > 0; columns--) {
            numbers.add(readNumbers(in.readShortText(), rows, in));
        }
        return new ExtractTable(rows, texts, numbers);
    }

    private static TextColumn readText(String heading, int rows, PackedInput in, Supplier<String> text) {
        List<String> dictionary = new ArrayList<>();
        for (long size = in.readVarint(); size > 0; size--) {
            dictionary.add(text.get());
        }
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = (int) in.readVarint() + TextColumn.MISSING;
        }
        return new TextColumn(heading, dictionary, codes);
    }

    private static NumberColumn readNumbers(String heading, int rows, PackedInput in) {
        boolean wide = in.readBoolean();
        long[] values = new long[rows];
        long previous = 0;
        for (int row = 0; row < rows; row++) {
            if (wide) {
                values[row] = in.readLong();
            } else {
                long coded = in.readVarint();
                if (coded == 0) {
                    values[row] = NumberColumn.MISSING;
                } else {
                    long step = coded - 1;
                    previous += (step >>> 1) ^ -(step & 1);
                    values[row] = previous;
                }
            }
        }
        return new NumberColumn(heading, values);
    }
}
