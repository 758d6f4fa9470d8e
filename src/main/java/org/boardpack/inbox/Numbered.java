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
        Files.createDirectories(parent);
        return make(parent, name, "", Files::createDirectory);
    }

    static Path file(Path parent, String name, String extension) throws IOException {
        Files.createDirectories(parent);
        return make(parent, name, extension, Files::createFile);
    }

    /** A name that nothing has yet, for something to be renamed to. */
    static Path free(Path parent, String name, String extension) throws IOException {
        Files.createDirectories(parent);
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
        for (int i = 1; i <= MOST; i++) {
            try {
                return maker.make(parent.resolve(name + (i == 1 ? "" : "-" + i) + extension));
            } catch (FileAlreadyExistsException taken) {
                last = taken;
            }
        }
        throw new IOException("There are too many of the same minute in " + parent, last);
    }
}
