package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What shows, without reading it, that a file has changed or is another one of the same name.
 *
 * @param size in bytes
 */
public record Stamp(long size, FileTime modified) {

    static Stamp of(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Stamp(attributes.size(), attributes.lastModifiedTime());
    }
}
