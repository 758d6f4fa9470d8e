package org.boardpack.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assignment of a drawn workforce, as it changes from month to month. */
final class DrawnAssignment {

    final DrawnPerson person;
    final String organisation;
    final String number;
    final LocalDate start;
    String group;
    String jobRole = "";
    String category = "Permanent";
    String status = "Active Assignment";
    String fte = "1";

    @Nullable
    LocalDate end;

    DrawnAssignment(DrawnPerson person, String organisation, String number, String group, LocalDate start) {
        this.person = person;
        this.organisation = organisation;
        this.number = number;
        this.group = group;
        this.start = start;
    }

    /** Drawn from the assignment's number alone. */
    String trait(String what, List<String> values) {
        return values.get(Math.floorMod((number + what).hashCode(), values.size()));
    }

    boolean isOpen() {
        return end == null;
    }
}
