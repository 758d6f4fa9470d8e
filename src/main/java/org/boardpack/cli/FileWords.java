package org.boardpack.cli;

import java.util.ArrayList;
import java.util.List;
import org.boardpack.job.edition.FileDifferences;

/** Names the files in which a folder is not what it should be, a line each. */
final class FileWords {

    private FileWords() {}

    static List<String> of(FileDifferences differences) {
        List<String> lines = new ArrayList<>();
        differences.altered().forEach(file -> lines.add("altered  " + file));
        differences.missing().forEach(file -> lines.add("missing  " + file));
        differences.added().forEach(file -> lines.add("added    " + file));
        return lines;
    }
}
