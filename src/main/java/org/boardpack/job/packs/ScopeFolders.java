package org.boardpack.job.packs;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardpack.workforce.Scope;

/**
 * The folder of each scope's packs: its code. Where a wider scope shares the code of a narrower one (an integrated care board and its
 * system do) the wider one's folder says which it is, such as {@code QOQ-system}. Characters that no folder should have become "_".
 */
final class ScopeFolders {

    private final Map<Scope, String> folders = new HashMap<>();

    ScopeFolders(Collection<Scope> scopes) {
        Set<String> taken = new HashSet<>();
        for (Scope scope : new TreeSet<>(scopes)) {
            String name = scope.code().replaceAll("[^A-Za-z0-9-]", "_");
            folders.put(scope, free(name, scope, taken));
        }
    }

    /** The first of {@code QOQ}, {@code QOQ-system}, {@code QOQ-system-2} … that no other scope has, whatever the case of its letters. */
    private static String free(String name, Scope scope, Set<String> taken) {
        String candidate = name.isEmpty() ? scope.type().id() : name;
        for (int number = 1; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = name + "-" + scope.type().id() + (number == 1 ? "" : "-" + number);
        }
        return candidate;
    }

    String of(Scope scope) {
        return folders.getOrDefault(scope, scope.code());
    }
}
