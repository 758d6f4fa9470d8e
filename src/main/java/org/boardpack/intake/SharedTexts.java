package org.boardpack.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct texts that a workbook keeps apart from its cells. Packed as bytes: a large extract has a text a person, and as objects
 * they would fill the memory; on disk they would be personal data.
 */
final class SharedTexts {

    private static final long MOST_BYTES = 100_000_000;
    /** What finding a text again costs, about. */
    private static final int OVERHEAD = 16;

    private static final int BLOCK = 1 << 20;

    private final List<ByteBuffer> blocks = new ArrayList<>();
    private int[] places = new int[1 << 10];
    private int size;
    private long bytes;

    /** Those of the workbook; a workbook may have none. */
    static SharedTexts read(WorkbookParts workbook) throws IOException {
        SharedTexts texts = new SharedTexts();
        if (workbook.has("sharedStrings")) {
            try (XmlPart part = workbook.open("sharedStrings")) {
                while (part.next()) {
                    if (part.begins("si")) {
                        texts.add(part.richText("si"));
                    }
                }
            }
        }
        return texts;
    }

    private void add(String text) throws UnreadableFileException {
        byte[] packed = text.getBytes(StandardCharsets.UTF_8);
        bytes += packed.length + OVERHEAD;
        if (bytes > MOST_BYTES) {
            throw new UnreadableFileException(Rule.WORKBOOK_TOO_MUCH_TEXT, "more than 100 MB of different texts");
        }
        if (blocks.isEmpty() || last().remaining() < packed.length + Integer.BYTES) {
            blocks.add(ByteBuffer.allocate(BLOCK));
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
        }
        places[size++] = (blocks.size() - 1) * BLOCK + last().position();
        last().putInt(packed.length).put(packed);
    }

    private ByteBuffer last() {
        return blocks.get(blocks.size() - 1);
    }

    /** @throws UnreadableFileException when there is no such text */
    String get(int index) throws UnreadableFileException {
        if (index < 0 || index >= size) {
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
        ByteBuffer block = blocks.get(places[index] / BLOCK);
        int at = places[index] % BLOCK;
        byte[] packed = new byte[block.getInt(at)];
        block.get(at + Integer.BYTES, packed);
        return new String(packed, StandardCharsets.UTF_8);
    }
}
