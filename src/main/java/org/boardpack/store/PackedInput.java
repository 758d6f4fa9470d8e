package org.boardpack.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;

/** Reads what {@link PackedOutput} wrote. */
final class PackedInput {

    private final byte[] array;
    private final ByteBuffer bytes;

    private PackedInput(byte[] array) {
        this.array = array;
        this.bytes = ByteBuffer.wrap(array);
    }

    /** @throws UncheckedIOException when the block is damaged */
    static PackedInput inflated(InputStream block) {
        try (InflaterInputStream inflating = new InflaterInputStream(block)) {
            return new PackedInput(inflating.readAllBytes());
        } catch (IOException damaged) {
            throw new UncheckedIOException(
                    "a block of stored rows is damaged; restore the store from a backup", damaged);
        }
    }

    boolean readBoolean() {
        return bytes.get() != 0;
    }

    short readShort() {
        return bytes.getShort();
    }

    int readInt() {
        return bytes.getInt();
    }

    long readLong() {
        return bytes.getLong();
    }

    long readVarint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    String readText() {
        int length = Short.BYTES + Short.toUnsignedInt(bytes.getShort(bytes.position()));
        InputStream text = new ByteArrayInputStream(array, bytes.position(), length);
        bytes.position(bytes.position() + length);
        try {
            return DataInputStream.readUTF(new DataInputStream(text));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
