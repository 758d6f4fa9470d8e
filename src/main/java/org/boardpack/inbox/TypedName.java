package org.boardpack.inbox;

import java.util.Optional;
import java.util.regex.Pattern;

/** Text from outside in a command that people copy into a shell: only what the shell takes for letters may stand there. */
public final class TypedName {

    /** What no shell reads as anything but letters when it stands between double quotation marks. */
    private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{M}\\p{N} _\\-–/&.,()'+:;]*");

    /** What needs no quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.\\-]+");

    private TypedName() {}

    /** Whether it may stand between double quotation marks. */
    public static boolean isHarmless(String text) {
        return HARMLESS.matcher(text).matches();
    }

    /** A file's name as an argument that no program takes for an option; empty when no command line would take it as it is. */
    static Optional<String> ofFile(String name) {
        if (!isHarmless(name)) {
            return Optional.empty();
        }
        String file = name.startsWith("-") ? "./" + name : name;
        return Optional.of(PLAIN.matcher(name).matches() ? file : '"' + file + '"');
    }
}
