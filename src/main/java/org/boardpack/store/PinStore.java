package org.boardpack.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files and the rest that editions are made from, as they were. Contents are kept once, under the name of their SHA-256. */
public final class PinStore {

    private final JdbcClient jdbc;

    public PinStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what an edition is made from. Call it in the transaction that opens the edition.
     *
     * @param files contents by their path in the workspace
     */
    public void keep(long editionId, EditionPins pins, Map<String, byte[]> files) {
        jdbc.sql("INSERT INTO edition_pins (edition_id, last_file_id, pack_order, restates_id, seen_id, readers_have)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(editionId, pins.lastFile(), pins.packOrder())
                .param(pins.restates())
                .param(pins.seen())
                .param(pins.readersHave())
                .update();
        files.forEach(
                (path, content) -> jdbc.sql("INSERT INTO edition_file (edition_id, path, sha256) VALUES (?, ?, ?)")
                        .params(editionId, path, keep(content))
                        .update());
    }

    private String keep(byte[] content) {
        String sha256 = DigestUtils.sha256Hex(content);
        if (content(sha256).isEmpty()) {
            jdbc.sql("INSERT INTO pinned_file (sha256, content) VALUES (?, ?)")
                    .params(sha256, content)
                    .update();
        }
        return sha256;
    }

    /** Changes which packs are ordered of an edition that is not published yet. */
    public void order(long editionId, String packOrder) {
        jdbc.sql("UPDATE edition_pins SET pack_order = ? WHERE edition_id = ?")
                .params(packOrder, editionId)
                .update();
    }

    /** Keeps the manifest that an edition is published with. */
    public void keepManifest(long editionId, byte[] manifest) {
        jdbc.sql("UPDATE edition_pins SET manifest_sha256 = ? WHERE edition_id = ?")
                .params(keep(manifest), editionId)
                .update();
    }

    /** Empty for an edition from before pins were kept. */
    public Optional<EditionPins> find(long editionId) {
        return jdbc.sql("SELECT last_file_id, pack_order, restates_id, seen_id, readers_have, manifest_sha256"
                        + " FROM edition_pins WHERE edition_id = ?")
                .param(editionId)
                .query((row, number) -> new EditionPins(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, Long.class),
                        row.getObject(4, Long.class),
                        row.getString(5),
                        row.getString(6)))
                .optional();
    }

    /** The hashes of the workspace's files that an edition was made from, by path. */
    public SortedMap<String, String> hashes(long editionId) {
        SortedMap<String, String> hashes = new TreeMap<>();
        jdbc.sql("SELECT path, sha256 FROM edition_file WHERE edition_id = ?")
                .param(editionId)
                .query(row -> {
                    hashes.put(row.getString(1), row.getString(2));
                });
        return hashes;
    }

    /** All paths that editions were made from. */
    public List<String> paths() {
        return jdbc.sql("SELECT DISTINCT path FROM edition_file")
                .query(String.class)
                .list();
    }

    /** A pinned file; empty when there is none of that hash. */
    public Optional<byte[]> content(String sha256) {
        List<byte[]> found = jdbc.sql("SELECT content FROM pinned_file WHERE sha256 = ?")
                .param(sha256)
                .query((row, number) -> row.getBytes(1))
                .list();
        return found.stream().findFirst();
    }

    /** The newest file that has arrived; 0 when none ever did. */
    public long lastFile() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM file")
                .query(Long.class)
                .single();
    }
}
