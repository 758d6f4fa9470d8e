package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** New folders and files that never meet another of the same name: the second is called {@code name-2}. */
final class Numbered {

    private static final int MOST = 100_000;

    private Numbered() {}

    static Path folder(Path parent, String name) throws IOException {
        TopFolder.make(parent);
        return make(parent, name, "", Files::createDirectory);
    }

    static Path file(Path parent, String name, String extension) throws IOException {
        TopFolder.make(parent);
        return make(parent, name, extension, Files::createFile);
    }

    /** A name that nothing has yet, for something to be renamed to. */
    static Path free(Path parent, String name, String extension) throws IOException {
        TopFolder.make(parent);
        return make(parent, name, extension, path -> {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            return path;
        });
    }

    private interface Maker {
        Path make(Path path) throws IOException;
    }

    private static Path make(Path parent, String name, String extension, Maker maker) throws IOException {
        FileAlreadyExistsException last = null;
        for (int i = firstFree(parent, name, extension); i <= MOST; i++) {
            try {
                return maker.make(numbered(parent, name, extension, i));
            } catch (FileAlreadyExistsException taken) {
                last = taken;
            }
        }
        throw new IOException("There are too many of the same minute in " + parent, last);
    }

    /** A number that nothing has yet, found by halves: numbers are given in turn, and thousands of files may come in one minute. */
    private static int firstFree(Path parent, String name, String extension) {
        int taken = 0;
        int free = 1;
        while (free < MOST && isTaken(parent, name, extension, free)) {
            taken = free;
            free *= 2;
        }
        while (free - taken > 1) {
            int middle = (taken + free) / 2;
            if (isTaken(parent, name, extension, middle)) {
                taken = middle;
            } else {
                free = middle;
            }
        }
        return free;
    }

    private static boolean isTaken(Path parent, String name, String extension, int number) {
        return Files.exists(numbered(parent, name, extension, number), LinkOption.NOFOLLOW_LINKS);
    }

    private static Path numbered(Path parent, String name, String extension, int number) {
        return parent.resolve(name + (number == 1 ? "" : "-" + number) + extension);
    }
}
