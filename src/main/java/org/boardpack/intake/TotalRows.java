package org.boardpack.intake;

import java.util.Set;
import org.boardpack.workforce.LooseSpelling;

/**
 * Knows rows that add up others: {@code Total}, {@code TOTAL }, {@code Grand Total} in the place of an organisation, a group or an
 * employee; or anywhere in a row that no organisation's is. In what order the columns stand makes no difference.
 */
final class TotalRows {

    private static final Set<String> WORDS =
            Set.of("total", "totals", "grandtotal", "subtotal", "overalltotal", "totalall", "allstafftotal");
    private static final int LONGEST = 24;

    private final int organisation;
    private final int staffGroup;
    private final int employee;

    /** @param staffGroup where it is, or -1 when "Total" is a staff group of this extract */
    private TotalRows(int organisation, int staffGroup, int employee) {
        this.organisation = organisation;
        this.staffGroup = staffGroup;
        this.employee = employee;
    }

    static TotalRows of(HeadingMatch match) {
        int staffGroup = -1;
        for (ColumnDeclaration column : match.extract().columns()) {
            Integer position = match.position(column);
            if (position != null && "staff-groups".equals(column.codes()) && !column.allAllowed()) {
                staffGroup = position;
            }
        }
        return new TotalRows(match.position(ColumnRole.ORGANISATION), staffGroup, match.position(ColumnRole.EMPLOYEE));
    }

    boolean isOne(RowSource row) {
        return says(row, organisation)
                || says(row, staffGroup)
                || says(row, employee)
                || (isOfNobody(row) && saysAnywhere(row));
    }

    /** A row that names its organisation is that organisation's, whatever else it is called: "Total" may be its group. */
    private boolean isOfNobody(RowSource row) {
        return organisation < 0 || MissingText.isOne(CellReader.stripped(row.cell(organisation)));
    }

    private static boolean saysAnywhere(RowSource row) {
        for (int column = 0; column < row.width(); column++) {
            if (says(row, column)) {
                return true;
            }
        }
        return false;
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
