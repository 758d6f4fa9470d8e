package org.boardpack.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The end of a zip archive, which says where its list of entries is and how long. Looked at before anything reads that list into memory.
 * Format: PKWARE's APPNOTE, 4.3.14 to 4.3.16.
 */
final class ZipEnd {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int BIG_END = 0x06064b50;
    private static final int BIG_END_LENGTH = 56;
    private static final long SAID_ELSEWHERE = 0xFFFFFFFFL;

    private ZipEnd() {}

    /** Bytes of the list of entries; the list ends where the archive's end begins, or the archive is a damaged one. */
    static long listLength(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int tail = (int) Math.min(bytes.length(), END_LENGTH + LONGEST_COMMENT);
            long from = bytes.length() - tail;
            ByteBuffer buffer = read(bytes, from, tail);
            for (int at = tail - END_LENGTH; at >= 0; at--) {
                if (buffer.getInt(at) == END) {
                    return listLength(bytes, from + at, buffer.slice(at, END_LENGTH));
                }
            }
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
    }

    private static long listLength(RandomAccessFile bytes, long endsAt, ByteBuffer slice) throws IOException {
        ByteBuffer end = slice.order(ByteOrder.LITTLE_ENDIAN);
        long length = Integer.toUnsignedLong(end.getInt(12));
        long from = Integer.toUnsignedLong(end.getInt(16));
        long to = endsAt;
        if (length == SAID_ELSEWHERE || from == SAID_ELSEWHERE || isBig(bytes, endsAt)) {
            to = bigEnd(bytes, endsAt);
            ByteBuffer big = read(bytes, to, BIG_END_LENGTH);
            length = big.getLong(40);
            from = big.getLong(48);
            require(big.getInt(0) == BIG_END);
        }
        require(length >= 0 && from >= 0 && from + length == to);
        return length;
    }

    private static boolean isBig(RandomAccessFile bytes, long endsAt) throws IOException {
        return endsAt >= LOCATOR_LENGTH
                && read(bytes, endsAt - LOCATOR_LENGTH, LOCATOR_LENGTH).getInt(0) == LOCATOR;
    }

    private static long bigEnd(RandomAccessFile bytes, long endsAt) throws IOException {
        require(isBig(bytes, endsAt));
        long at = read(bytes, endsAt - LOCATOR_LENGTH, LOCATOR_LENGTH).getLong(8);
        require(at >= 0 && at <= endsAt - LOCATOR_LENGTH - BIG_END_LENGTH);
        return at;
    }

    private static ByteBuffer read(RandomAccessFile bytes, long from, int length) throws IOException {
        byte[] read = new byte[length];
        bytes.seek(from);
        bytes.readFully(read);
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void require(boolean sound) throws UnreadableFileException {
        if (!sound) {
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
    }
}
