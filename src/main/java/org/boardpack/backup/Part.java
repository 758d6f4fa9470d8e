package org.boardpack.backup;

import java.util.Arrays;
import java.util.Set;

/**
 * A file in a backup.
 *
 * @param name with slashes, such as {@code workspace/reference/genders.csv} or {@code tables/ledger.csv}
 * @param bytes its size
 * @param modified when it was last written, in milliseconds since 1970
 */
public record Part(String name, long bytes, long modified, String sha256) {

    /** Before the names of files of the workspace. */
    public static final String WORKSPACE = "workspace/";

    /** Before the names of tables of the store. */
    public static final String TABLES = "tables/";

    private static final Set<String> FOLDERS =
            Set.of("reference", "reports-templates", "archive", "receipts", "quarantine", "processing", "packs");
    private static final Set<String> FILES = Set.of("boardpack.yaml", "store/pseudonym.key", "store/ledger.head");

    /** The end of the year 9999, in milliseconds since 1970: not every disk keeps later times. */
    static final long LATEST = 253_402_300_799_999L;

    /** Whether a backup may have such a part: nothing that leads out of the workspace, and nothing in it that we would not put there. */
    boolean isExpected() {
        return bytes >= 0 && modified >= -LATEST && modified <= LATEST && isExpected(name);
    }

    /** Whether a backup may have a part of such a name. */
    public static boolean isExpected(String name) {
        if (name.startsWith(TABLES)) {
            return name.substring(TABLES.length()).matches("[a-z0-9_]+\\.csv");
        }
        String inside = name.startsWith(WORKSPACE) ? name.substring(WORKSPACE.length()) : "";
        String[] steps = inside.split("/", -1);
        return FILES.contains(inside)
                || (steps.length > 1
                        && FOLDERS.contains(steps[0])
                        && Arrays.stream(steps).allMatch(Part::isPlain));
    }

    private static boolean isPlain(String step) {
        return !step.isEmpty()
                && !step.equals(".")
                && !step.equals("..")
                && step.chars().noneMatch(sign -> sign < ' ' || sign == '\\' || sign == ':');
    }
}
