package org.boardpack.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Texts of a code list, in its spelling; what is not listed is an error or kept as it is. */
final class ListedCells extends TextCells {

    /** What is stored for a value that may be a person's name. */
    static final String NOT_IN_THE_LIST = "Not in the list";

    private final CodeList list;
    private final UnlistedColumn unlisted;
    private boolean hasUnlisted;
    private @Nullable List<String> storable;
    private long storableAfter;

    ListedCells(ColumnDeclaration column, String heading, FindingLog log, CodeList list) {
        super(column, heading, log);
        this.list = list;
        this.unlisted = UnlistedColumn.of(column, heading, list);
    }

    @Override
    String valueOf(String text, long line) {
        String value = list.kept(text).orElse("");
        if (value.isEmpty()) {
            hasUnlisted = true;
            log.addUnlisted(unlisted, line, text);
            return column.strict() ? "" : text;
        }
        if (value.equals(StaffGroup.ALL.name()) && !column.allAllowed()) {
            log.add(Rule.ALL_NOT_ALLOWED, line, heading);
            return "";
        }
        return value;
    }

    /** A list may give a meaning to what says elsewhere that there is no value, such as N/A. */
    @Override
    boolean isMissing(String text) {
        return super.isMissing(text) && (text.isEmpty() || list.find(text).isEmpty());
    }

    @Override
    List<String> values() {
        if (!hasUnlisted) {
            return super.values();
        }
        if (storable == null || storableAfter != log.additions()) {
            storable = storable();
            storableAfter = log.additions();
        }
        return storable;
    }

    private List<String> storable() {
        Set<String> repeatable =
                log.unlisted().stream().map(UnlistedValue::read).collect(Collectors.toSet());
        return super.values().stream()
                .map(value -> repeatable.contains(value) || list.find(value).isPresent() ? value : NOT_IN_THE_LIST)
                .toList();
    }
}
