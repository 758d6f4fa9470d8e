package org.boardpack.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Numbers and texts in a row of bytes that grows; deflated in one go, because a call of the deflater for each byte costs more than all else. */
final class PackedOutput {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes = new byte[1 << 12];
    private int size;

    void write(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
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
        OutputStream here = new OutputStream() {
            @Override
            public void write(int value) {
                PackedOutput.this.write(value);
            }
        };
        try {
            new DataOutputStream(here).writeUTF(text);
        } catch (IOException tooLong) {
            throw new UncheckedIOException(tooLong);
        }
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
