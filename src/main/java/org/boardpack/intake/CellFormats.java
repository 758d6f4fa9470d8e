package org.boardpack.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the styles of a workbook say about the numbers of its cells: dates, or codes with leading zeros. */
final class CellFormats {

    /** More than Excel's own limit of 65,490. */
    private static final int MOST_STYLES = 100_000;

    private static final int LONGEST_FORMAT = 255;
    private static final byte PLAIN = 0;
    private static final byte DATE = -1;

    private final Map<Integer, String> formats = new HashMap<>();
    /** For each style: {@link #DATE}, or so many digits with leading zeros. */
    private byte[] kinds = new byte[64];

    private int size;

    static CellFormats read(WorkbookParts workbook) throws IOException {
        CellFormats formats = new CellFormats();
        if (workbook.has("styles")) {
            try (XmlPart part = workbook.open("styles")) {
                formats.read(part);
            }
        }
        return formats;
    }

    private void read(XmlPart part) throws UnreadableFileException {
        boolean cells = false;
        int styles = 0;
        while (part.next()) {
            if (part.begins("numFmt")) {
                formats.put(Digits.number(part.attribute("numFmtId")), part.attribute("formatCode"));
                styles++;
            } else if (part.begins("cellXfs") || part.ends("cellXfs")) {
                cells = part.begins("cellXfs");
            } else if (part.begins("xf")) {
                styles++;
                if (cells) {
                    add(kind(Digits.number(part.attribute("numFmtId"))));
                }
            }
            if (styles > MOST_STYLES) {
                throw new UnreadableFileException(
                        Rule.WORKBOOK_TOO_MANY_STYLES, String.format(Locale.UK, "%,d", MOST_STYLES));
            }
        }
    }

    private byte kind(int format) {
        String builtIn = format < 0 ? null : BuiltinFormats.getBuiltinFormat(format);
        String code = formats.getOrDefault(format, builtIn == null ? "" : builtIn);
        if (code.length() > LONGEST_FORMAT) {
            return PLAIN;
        }
        if (code.length() > 1 && code.chars().allMatch(c -> c == '0')) {
            return (byte) Math.min(code.length(), Byte.MAX_VALUE);
        }
        return DateUtil.isADateFormat(format, code) ? DATE : PLAIN;
    }

    private void add(byte kind) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        kinds[size++] = kind;
    }

    boolean isDate(int style) {
        return kindOfStyle(style) == DATE;
    }

    /** So many digits are shown at least; 0 when the format does not say. */
    int digits(int style) {
        return Math.max(kindOfStyle(style), PLAIN);
    }

    private byte kindOfStyle(int style) {
        return style >= 0 && style < size ? kinds[style] : PLAIN;
    }
}
