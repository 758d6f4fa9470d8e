package org.boardpack.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read from which column of one file, and which columns its typed rows will have. */
final class ColumnPlan {

    private final HeadingMatch match;
    private final ReferenceLists lists;
    private final FindingLog log;
    private final List<StoredColumn> stored = new ArrayList<>();

    ColumnPlan(HeadingMatch match, ReferenceLists lists, FindingLog log) {
        this.match = match;
        this.lists = lists;
        this.log = log;
        for (ColumnDeclaration column : match.extract().columns()) {
            Integer position = match.position(column);
            boolean derived = column.role() == ColumnRole.AGE_BAND && match.position(ColumnRole.DATE_OF_BIRTH) >= 0;
            if (!column.role().isPersonal() && (position != null || derived || column.otherwise() != null)) {
                stored.add(stored(column, position == null ? -1 : position));
            }
        }
        if (match.position(ColumnRole.EMPLOYEE) >= 0) {
            stored.add(new StoredColumn(StoredColumn.PERSON, -1, null));
        }
        if (match.position(ColumnRole.EMPLOYEE) >= 0 && match.position(ColumnRole.NHS_IDENTIFIER) >= 0) {
            stored.add(new StoredColumn(StoredColumn.EMPLOYEE, -1, null));
        }
        if (match.position(ColumnRole.ASSIGNMENT) >= 0) {
            stored.add(new StoredColumn(StoredColumn.ASSIGNMENT, -1, null));
        }
    }

    private StoredColumn stored(ColumnDeclaration column, int position) {
        String heading = position < 0 ? column.heading() : match.headingAt(position);
        return new StoredColumn(column.heading(), position, reader(column, heading));
    }

    private CellReader reader(ColumnDeclaration column, String heading) {
        if (column.role() == ColumnRole.ORGANISATION) {
            return new OrganisationCells(
                    column, heading, log, column.ofSystems() ? lists::knowsRollUp : lists::knowsOrganisation);
        }
        if (column.codes() != null) {
            return new ListedCells(column, heading, log, lists.codeList(column.codes()));
        }
        return switch (column.type()) {
            case DATE -> new DateCells(column, heading, log);
            case MONTH -> new MonthCells(column, heading, log);
            case DECIMAL, MONEY, INTEGER -> new AmountCells(column, heading, log);
            case YES_NO -> new YesNoCells(column, heading, log);
            case CODE, TEXT, IDENTIFIER -> new TextCells(column, heading, log);
        };
    }

    /** Whether the extract's rows belong to no month. */
    boolean isStanding() {
        return match.extract().isStanding();
    }

    /** Whether the extract's rows are about people, though the file may lack the columns that say about whom. */
    boolean isOfPeople() {
        return match.extract().column(ColumnRole.EMPLOYEE).isPresent();
    }

    List<StoredColumn> stored() {
        return stored;
    }

    /** Where the column of the heading is among the stored ones, or -1. */
    int indexOf(String heading) {
        for (int i = 0; i < stored.size(); i++) {
            if (stored.get(i).heading().equals(heading)) {
                return i;
            }
        }
        return -1;
    }

    int indexOf(ColumnRole role) {
        return match.extract()
                .column(role)
                .map(column -> indexOf(column.heading()))
                .orElse(-1);
    }

    /** The stored columns that tell rows apart, as far as the file has them. */
    int[] key() {
        return match.extract().key().stream()
                .mapToInt(this::indexOf)
                .filter(index -> index >= 0)
                .toArray();
    }

    @Nullable
    IdentifierCells identifiers(ColumnRole role) {
        int position = match.position(role);
        return position < 0
                ? null
                : match.extract()
                        .column(role)
                        .map(column -> new IdentifierCells(column, match.headingAt(position), position, log))
                        .orElse(null);
    }

    /** Dates of birth, which give the age band and are not stored. */
    @Nullable
    StoredColumn birthDates() {
        int position = match.position(ColumnRole.DATE_OF_BIRTH);
        return match.extract()
                .column(ColumnRole.DATE_OF_BIRTH)
                .filter(column -> position >= 0)
                .map(column -> stored(column, position))
                .orElse(null);
    }
}
