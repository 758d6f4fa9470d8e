package org.boardpack.workforce;

/** A staff group by its name, such as "Nursing and Midwifery Registered" (National Workforce Data Set); {@link #ALL} is everybody. */
public record StaffGroup(String name) implements Comparable<StaffGroup> {

    /** All staff groups together: a total of distinct people, not a sum of the groups. */
    public static final StaffGroup ALL = new StaffGroup("All");

    @Override
    public int compareTo(StaffGroup other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
