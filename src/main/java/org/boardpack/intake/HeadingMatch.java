package org.boardpack.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpack.workforce.LooseSpelling;
import org.jspecify.annotations.Nullable;

/** How the headings of a file fit one kind of extract. */
final class HeadingMatch {

    private final ExtractDeclaration extract;
    private final List<String> headings;
    private final Map<String, Integer> positionByHeading = new LinkedHashMap<>();
    private final List<Integer> unknown = new ArrayList<>();
    /** Positions that mean the same as an earlier or better spelled heading, and that heading's. */
    private final Map<Integer, Integer> doubled = new LinkedHashMap<>();

    private int ownNames;

    /** @param loose the headings in loose spelling */
    HeadingMatch(ExtractDeclaration extract, List<String> headings, List<String> loose) {
        this.extract = extract;
        this.headings = headings;
        boolean[] taken = new boolean[headings.size()];
        for (ColumnDeclaration column : extract.columns()) {
            for (String spelling : column.spellings()) {
                take(column, spelling, loose, taken);
            }
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && !headings.get(i).isBlank()) {
                unknown.add(i);
            }
        }
    }

    private void take(ColumnDeclaration column, String spelling, List<String> loose, boolean[] taken) {
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && !spelling.isEmpty() && loose.get(i).equals(spelling)) {
                taken[i] = true;
                Integer first = positionByHeading.putIfAbsent(column.heading(), i);
                if (first != null) {
                    doubled.put(i, first);
                } else if (spelling.equals(column.spellings().get(0))) {
                    ownNames++;
                }
            }
        }
    }

    ExtractDeclaration extract() {
        return extract;
    }

    /** Where the columns are that were recognised. */
    Collection<Integer> positions() {
        return positionByHeading.values();
    }

    /** The headings that this kind needs and the other one has no use for, quoted. */
    Stream<String> onlyThere(HeadingMatch other) {
        return positions().stream()
                .filter(position -> !other.positions().contains(position))
                .map(position -> '"' + headingAt(position) + '"');
    }

    int matched() {
        return positionByHeading.size();
    }

    /** Columns that are recognised by their own heading, not by an alias. */
    int ownNames() {
        return ownNames;
    }

    int required() {
        int oneOf = extract.needsOneOf().isEmpty() ? 0 : 1;
        return oneOf
                + (int) extract.columns().stream()
                        .filter(ColumnDeclaration::required)
                        .count();
    }

    List<ColumnDeclaration> missing() {
        String wanted = extract.needsOneOf().stream().noneMatch(positionByHeading::containsKey)
                ? extract.needsOneOf().stream().findFirst().orElse("")
                : "";
        return extract.columns().stream()
                .filter(column -> column.required() || column.heading().equals(wanted))
                .filter(column -> !positionByHeading.containsKey(column.heading()))
                .toList();
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    /** Of the required columns, those that are there: 0 to 1. */
    double share() {
        return required() == 0 ? 0 : 1 - (double) missing().size() / required();
    }

    @Nullable
    Integer position(ColumnDeclaration column) {
        return positionByHeading.get(column.heading());
    }

    /** Position of the column with the role, or -1. */
    int position(ColumnRole role) {
        return extract.column(role).map(this::position).orElse(-1);
    }

    /** As the file spells it. */
    String headingAt(int position) {
        return Shown.heading(headings.get(position));
    }

    /** Where the heading is as findings spell it; of two alike the one that was recognised; -1 when the file does not have it. */
    int positionOf(String shown) {
        for (int position : positionByHeading.values()) {
            if (headingAt(position).equals(shown)) {
                return position;
            }
        }
        for (int position = 0; position < headings.size(); position++) {
            if (headingAt(position).equals(shown)) {
                return position;
            }
        }
        return -1;
    }

    /** Every column up to the last that has a heading, with what may stand in it. */
    List<FileColumn> columns(ReferenceLists lists) {
        List<FileColumn> columns = new ArrayList<>();
        for (int position = 0; position < width(); position++) {
            Optional<ColumnDeclaration> declared = declaredAt(position);
            columns.add(new FileColumn(
                    headings.get(position),
                    declared.map(column -> column.choices(lists)).orElse(List.of()),
                    declared.map(ColumnDeclaration::role)
                            .filter(ColumnRole::isPersonal)
                            .isPresent()));
        }
        return columns;
    }

    /** To the letter, up to the last that is not blank. */
    List<String> rowHeadings() {
        return headings.subList(0, width());
    }

    private Optional<ColumnDeclaration> declaredAt(int position) {
        return extract.columns().stream()
                .filter(column -> Integer.valueOf(position).equals(positionByHeading.get(column.heading())))
                .findFirst();
    }

    List<String> unknown() {
        return unknown.stream().map(this::headingAt).toList();
    }

    Map<Integer, Integer> doubled() {
        return doubled;
    }

    /** A heading of the file that was not recognised and looks like the column. */
    Optional<String> nearestUnknown(ColumnDeclaration column) {
        Map<String, String> candidates = new LinkedHashMap<>();
        unknown().forEach(heading -> candidates.put(LooseSpelling.of(heading), heading));
        return LooseSpelling.nearest(column.heading(), candidates);
    }

    /** Cells that a row needs: up to the last heading that is not blank. */
    int width() {
        int width = headings.size();
        while (width > 0 && headings.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
