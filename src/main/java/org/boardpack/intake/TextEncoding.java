package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file's bytes become letters: by its byte order mark; without one UTF-8, and windows-1252 when it is not valid UTF-8.
 *
 * @param markBytes length of the byte order mark
 */
record TextEncoding(Charset charset, int markBytes) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    /** Looks at the bytes up to the limit, or throws {@link UnreadableFileException} when they are not text. */
    static TextEncoding of(Path file, long limit) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            int length = bytes.readNBytes(buffer, 0, BUFFER);
            if (length == 0) {
                throw new UnreadableFileException(Rule.UNREADABLE_EMPTY);
            }
            if (startsWith(buffer, length, 0xEF, 0xBB, 0xBF)) {
                return new TextEncoding(UTF_8, 3);
            }
            if (startsWith(buffer, length, 0xFF, 0xFE)) {
                return new TextEncoding(UTF_16LE, 2);
            }
            if (startsWith(buffer, length, 0xFE, 0xFF)) {
                return new TextEncoding(UTF_16BE, 2);
            }
            return new TextEncoding(isUtf8(bytes, buffer, length, limit) ? UTF_8 : WINDOWS_1252, 0);
        }
    }

    /** The letters after the byte order mark; what cannot be decoded becomes the replacement character. */
    BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(markBytes);
        return new BufferedReader(new InputStreamReader(bytes, charset));
    }

    /** The letters from a line on; 1 is the file's first. */
    BufferedReader openAt(Path file, long line) throws IOException {
        BufferedReader text = open(file);
        for (long skipped = 1; skipped < line; skipped++) {
            text.readLine();
        }
        return text;
    }

    private static boolean isUtf8(InputStream bytes, byte[] buffer, int firstLength, long limit) throws IOException {
        CharsetDecoder decoder = UTF_8.newDecoder();
        CharBuffer letters = CharBuffer.allocate(BUFFER);
        boolean utf8 = true;
        long seen = 0;
        int kept = 0;
        int length = firstLength;
        while (length > 0) {
            boolean plain = isPlain(buffer, kept, length);
            seen += length;
            if (utf8 && !(plain && kept == 0)) {
                ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, kept + length);
                letters.clear();
                boolean last = kept + length < BUFFER;
                utf8 = !decoder.decode(chunk, letters, last && seen < limit).isError();
                chunk.compact();
                kept = chunk.position();
            } else {
                kept = 0;
            }
            if (seen >= limit) {
                return utf8;
            }
            length = bytes.readNBytes(buffer, kept, BUFFER - kept);
        }
        return utf8 && kept == 0;
    }

    /** Whether it is ASCII throughout, as most extracts are, so that nothing needs to be decoded to know that it is UTF-8. */
    private static boolean isPlain(byte[] buffer, int from, int length) throws UnreadableFileException {
        boolean plain = true;
        for (int i = from; i < from + length; i++) {
            if (buffer[i] == 0) {
                throw new UnreadableFileException(Rule.UNREADABLE_BINARY);
            }
            plain &= buffer[i] > 0;
        }
        return plain;
    }

    private static boolean startsWith(byte[] bytes, int length, int... start) {
        if (length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
