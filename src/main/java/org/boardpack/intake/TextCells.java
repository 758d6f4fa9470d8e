package org.boardpack.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts, as positions in a dictionary of the file's distinct ones. */
class TextCells extends CellReader {

    private final Map<String, Long> positionByText = new HashMap<>();
    private final Map<String, Long> positionByValue = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    TextCells(ColumnDeclaration column, String heading, FindingLog log) {
        super(column, heading, log);
    }

    @Override
    final long parse(String text, long line) {
        Long known = positionByText.get(text);
        if (known != null) {
            return known;
        }
        long additions = log.additions();
        String value = valueOf(text, line);
        if (value.isEmpty()) {
            return Parsed.UNREADABLE;
        }
        long position = position(value);
        if (log.additions() == additions) {
            positionByText.put(text, position);
        }
        return position;
    }

    /** Where the value is in the dictionary; it is added when it is new. */
    final long position(String value) {
        return positionByValue.computeIfAbsent(value, unseen -> {
            values.add(unseen);
            return values.size() - 1L;
        });
    }

    /** By position. */
    List<String> values() {
        return values;
    }

    /** What the text stands for; blank when it is refused. */
    String valueOf(String text, long line) {
        return text;
    }
}
