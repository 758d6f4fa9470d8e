package org.boardpack.job;

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
            if (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name = name + "-" + scope.type().id();
                taken.add(name.toLowerCase(Locale.ROOT));
            }
            folders.put(scope, name);
        }
    }

    String of(Scope scope) {
        return folders.getOrDefault(scope, scope.code());
    }
}
