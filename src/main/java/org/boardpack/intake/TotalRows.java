package org.boardpack.intake;

import java.util.Set;
import org.boardpack.workforce.LooseSpelling;

/** Knows rows that add up others: {@code Total}, {@code TOTAL }, {@code Grand Total} in the place of an organisation, a group or first of all. */
final class TotalRows {

    private static final Set<String> WORDS =
            Set.of("total", "totals", "grandtotal", "subtotal", "overalltotal", "totalall", "allstafftotal");
    private static final int LONGEST = 24;

    private final int organisation;
    private final int staffGroup;

    /** @param staffGroup where it is, or -1 when "Total" is a staff group of this extract */
    TotalRows(int organisation, int staffGroup) {
        this.organisation = organisation;
        this.staffGroup = staffGroup;
    }

    static TotalRows of(HeadingMatch match) {
        int staffGroup = -1;
        for (ColumnDeclaration column : match.extract().columns()) {
            Integer position = match.position(column);
            if (position != null && "staff-groups".equals(column.codes()) && !column.allAllowed()) {
                staffGroup = position;
            }
        }
        return new TotalRows(match.position(ColumnRole.ORGANISATION), staffGroup);
    }

    boolean isOne(RowSource row, int firstFilled) {
        return says(row, firstFilled) || says(row, organisation) || says(row, staffGroup);
    }

    private static boolean says(RowSource row, int column) {
        if (column < 0) {
            return false;
        }
        String cell = row.cell(column);
        if (cell.length() > LONGEST || cell.isEmpty() || "tTgGsSoOaA ".indexOf(cell.charAt(0)) < 0) {
            return false;
        }
        return WORDS.contains(LooseSpelling.of(cell));
    }
}
