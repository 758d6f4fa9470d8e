package org.boardpack.backup;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds.
 *
 * @param format always {@value #FORMAT}
 * @param formatVersion of the archive itself
 * @param madeAt when, as ISO text
 * @param program the version that made it
 * @param tables the version of the store's tables, such as {@code 7.1}
 * @param parts every file, in order of name
 */
public record BackupManifest(
        String format, int formatVersion, String madeAt, String program, String tables, List<Part> parts) {

    static final String NAME = "manifest.json";
    static final String FORMAT = "boardpack-backup";
    static final int FORMAT_VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    byte[] toJson() {
        return MAPPER.writeValueAsBytes(this);
    }

    static BackupManifest ofJson(byte[] json) {
        try {
            BackupManifest manifest = MAPPER.readValue(json, BackupManifest.class);
            if (manifest == null || !FORMAT.equals(manifest.format())) {
                throw new DamagedBackupException("It is not a backup that Boardpack made.");
            }
            if (manifest.formatVersion() > FORMAT_VERSION) {
                throw new DamagedBackupException(
                        "It was made by a newer version of Boardpack. Restore it with that version.");
            }
            if (!manifest.tables().matches("\\d+(\\.\\d+)*")) {
                throw unreadable();
            }
            return manifest;
        } catch (JacksonException somethingElse) {
            throw unreadable();
        }
    }

    private static DamagedBackupException unreadable() {
        return new DamagedBackupException("Its list of contents cannot be read. Take another backup.");
    }

    /** How much room the parts take when unpacked. */
    public long bytes() {
        return parts.stream().mapToLong(Part::bytes).reduce(0, Math::addExact);
    }
}
