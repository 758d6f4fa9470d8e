package org.boardpack.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardpack.workforce.StaffGroup;

/** Numbers the values of dimensions as they are met, so that counting by them is adding to arrays. */
final class TraitNumbers {

    /** The number of somebody who has no value of a dimension at all, not even an unknown one. */
    static final short NONE = -1;

    /** What counts for a value that is missing or not listed, unless the list has a word of its own for it. */
    static final String NOT_KNOWN = "Not known";

    private final Map<Part, Short> numbers = new HashMap<>();
    private final Set<Short> unknown = new HashSet<>();
    private final List<Part> traits = new ArrayList<>();

    short number(Dimension dimension, String value) {
        return numbers.computeIfAbsent(new Part(StaffGroup.ALL, dimension, value), unseen -> {
            traits.add(unseen);
            return (short) (traits.size() - 1);
        });
    }

    /** The number of the value that says that nothing is known. */
    short unknown(Dimension dimension, String value) {
        short number = number(dimension, value);
        unknown.add(number);
        return number;
    }

    boolean isUnknown(short trait) {
        return unknown.contains(trait);
    }

    int size() {
        return traits.size();
    }

    /** The people of a group who have the trait of that number. */
    Part part(StaffGroup group, int number) {
        Part trait = traits.get(number);
        return new Part(group, trait.dimension(), trait.value());
    }
}
