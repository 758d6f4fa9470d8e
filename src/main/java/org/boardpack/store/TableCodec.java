package org.boardpack.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.TextColumn;

/**
 * The one writer and the one reader of packed columns: a table of typed columns as a deflated block that carries its own
 * dictionaries. The first byte is the version of this format; a later version must still read it.
 */
final class TableCodec {

    private static final int VERSION = 1;

    private TableCodec() {}

    static byte[] pack(ExtractTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 1 << 14))) {
            out.writeInt(table.rows());
            out.writeShort(table.textColumns().size());
            for (TextColumn column : table.textColumns()) {
                write(column, table.rows(), out);
            }
            out.writeShort(table.numberColumns().size());
            for (NumberColumn column : table.numberColumns()) {
                write(column, table.rows(), out);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static void write(TextColumn column, int rows, DataOutputStream out) throws IOException {
        out.writeUTF(column.heading());
        writeVarint(column.dictionary().size(), out);
        for (String value : column.dictionary()) {
            out.writeUTF(value);
        }
        for (int row = 0; row < rows; row++) {
            writeVarint(column.code(row) - (long) TextColumn.MISSING, out);
        }
    }

    private static void write(NumberColumn column, int rows, DataOutputStream out) throws IOException {
        out.writeUTF(column.heading());
        boolean wide = isWide(column, rows);
        out.writeBoolean(wide);
        long previous = 0;
        for (int row = 0; row < rows; row++) {
            if (wide) {
                out.writeLong(column.at(row));
            } else if (column.isMissing(row)) {
                writeVarint(0, out);
            } else {
                long step = column.at(row) - previous;
                writeVarint(((step << 1) ^ (step >> 63)) + 1, out);
                previous = column.at(row);
            }
        }
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

    static ExtractTable unpack(byte[] block) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(block);
        int version = bytes.read();
        if (version != VERSION) {
            throw new IllegalStateException(
                    "stored rows have format " + version + "; this version of Boardpack reads format " + VERSION
                            + ". Use the version that wrote them, or a later one.");
        }
        try (DataInputStream in =
                new DataInputStream(new java.io.BufferedInputStream(new InflaterInputStream(bytes), 1 << 14))) {
            int rows = in.readInt();
            List<TextColumn> texts = new ArrayList<>();
            for (int columns = in.readShort(); columns > 0; columns--) {
                texts.add(readText(rows, in));
            }
            List<NumberColumn> numbers = new ArrayList<>();
            for (int columns = in.readShort(); columns > 0; columns--) {
                numbers.add(readNumbers(rows, in));
            }
            return new ExtractTable(rows, texts, numbers);
        } catch (IOException damaged) {
            throw new UncheckedIOException(
                    "a block of stored rows is damaged; restore the store from a backup", damaged);
        }
    }

    private static TextColumn readText(int rows, DataInputStream in) throws IOException {
        String heading = in.readUTF();
        List<String> dictionary = new ArrayList<>();
        for (long size = readVarint(in); size > 0; size--) {
            dictionary.add(in.readUTF());
        }
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = (int) readVarint(in) + TextColumn.MISSING;
        }
        return new TextColumn(heading, dictionary, codes);
    }

    private static NumberColumn readNumbers(int rows, DataInputStream in) throws IOException {
        String heading = in.readUTF();
        boolean wide = in.readBoolean();
        long[] values = new long[rows];
        long previous = 0;
        for (int row = 0; row < rows; row++) {
            if (wide) {
                values[row] = in.readLong();
            } else {
                long coded = readVarint(in);
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

    private static void writeVarint(long value, DataOutputStream out) throws IOException {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long readVarint(DataInputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (long) (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return value;
            }
        }
    }
}
