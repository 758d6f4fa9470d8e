package org.boardpack.practice;

import java.nio.file.Path;
import org.boardpack.workforce.ExtractKind;

/** Which file the rows of an organisation's month go to. */
@FunctionalInterface
interface Layout {

    Path file(ExtractKind kind, String organisation, int month);

    /** A file an extract, organisation and month. */
    static Layout monthly(Path out, World world) {
        return (kind, organisation, month) -> out.resolve(organisation)
                .resolve(world.month(month).toString())
                .resolve(kind + "_" + organisation + "_" + world.month(month) + ".csv");
    }

    /** Few files: for each organisation the history before the last month, and the last month; funding and plans of all together. */
    static Layout history(Path out, World world) {
        return (kind, organisation, month) -> {
            if (kind.equals(ExtractKind.ESTABLISHMENT) || kind.equals(ExtractKind.PLAN)) {
                return out.resolve("extracts").resolve(kind + ".csv");
            }
            boolean last = month == world.months() - 1;
            return out.resolve("extracts")
                    .resolve(organisation)
                    .resolve(kind + "_" + organisation + "_" + (last ? world.last() : "history") + ".csv");
        };
    }
}
