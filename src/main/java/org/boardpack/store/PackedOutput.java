package org.boardpack.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Numbers and texts in a row of bytes that grows; deflated in one go, because a call of the deflater for each byte costs more than all else. */
final class PackedOutput {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes = new byte[1 << 12];
    private int size;

    void write(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    void writeBoolean(boolean value) {
        write(value ? 1 : 0);
    }

    void writeShort(int value) {
        write(value >> 8);
        write(value);
    }

    void writeInt(int value) {
        writeShort(value >> 16);
        writeShort(value);
    }

    void writeLong(long value) {
        ensure(Long.BYTES);
        LONGS.set(bytes, size, value);
        size += Long.BYTES;
    }

    /** Seven bits a byte, the lowest first. */
    void writeVarint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        write((int) rest);
    }

    void writeText(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        writeVarint(letters.length);
        ensure(letters.length);
        System.arraycopy(letters, 0, bytes, size, letters.length);
        size += letters.length;
    }

    /** Begins a part whose length stands before it; {@link #endPart} takes what is given here. */
    int beginPart() {
        writeInt(0);
        return size;
    }

    void endPart(int begun) {
        INTS.set(bytes, begun - Integer.BYTES, size - begun);
    }

    /** All of it, after a byte that says which version of the format this is. */
    byte[] deflated(int version) {
        ByteArrayOutputStream block = new ByteArrayOutputStream(1 << 12);
        block.write(version);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(block, fast, 1 << 14)) {
            deflating.write(bytes, 0, size);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            fast.end();
        }
        return block.toByteArray();
    }
}
