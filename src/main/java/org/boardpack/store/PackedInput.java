package org.boardpack.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** Reads what {@link PackedOutput} wrote. Not for several threads. */
final class PackedInput {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes;
    private int position;

    private PackedInput(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    /** @throws UncheckedIOException when the block is damaged */
    static PackedInput inflated(InputStream block) {
        try (InflaterInputStream inflating = new InflaterInputStream(block)) {
            return new PackedInput(inflating.readAllBytes(), 0);
        } catch (IOException damaged) {
            throw new UncheckedIOException(
                    "a block of stored rows is damaged; restore the store from a backup", damaged);
        }
    }

    /** A reader of the part that begins here; this one goes on behind it. */
    PackedInput part() {
        int length = readInt();
        PackedInput part = new PackedInput(bytes, position);
        position += length;
        return part;
    }

    boolean readBoolean() {
        return bytes[position++] != 0;
    }

    int readShort() {
        int high = bytes[position++] << Byte.SIZE;
        return high | (bytes[position++] & 0xFF);
    }

    int readInt() {
        int high = readShort() << Short.SIZE;
        return high | (readShort() & 0xFFFF);
    }

    long readLong() {
        long value = (long) LONGS.get(bytes, position);
        position += Long.BYTES;
        return value;
    }

    long readVarint() {
        int first = bytes[position++];
        // Nearly all are of one byte.
        return first >= 0 ? first : readVarint(first & 0x7F);
    }

    private long readVarint(long first) {
        long value = first;
        for (int shift = 7; ; shift += 7) {
            int next = bytes[position++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    String readText() {
        int length = (int) readVarint();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /** A text as the first format has it: Java's own, of at most 65,535 bytes. */
    String readShortText() {
        int length = Short.BYTES + (readShort() & 0xFFFF);
        position -= Short.BYTES;
        InputStream text = new ByteArrayInputStream(bytes, position, length);
        position += length;
        try {
            return DataInputStream.readUTF(new DataInputStream(text));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
