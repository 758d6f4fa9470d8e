package org.boardpack.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which claims were recorded, so that none is recorded twice; written in the transaction that records them. */
public final class RecordedClaims {

    private static final int LONGEST_REMARK = 2000;

    private final JdbcClient jdbc;

    public RecordedClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which claim.
     *
     * @param batch the taking-in
     * @param place of the claimed file, which no other of the taking-in has
     */
    public record Key(String batch, String place, String sha256) {}

    /**
     * What was known when a claim was recorded.
     *
     * @param newestFileBefore the number of the newest file in the store before it: it was judged in the light of what came until then
     * @param remark one more sentence for people, or blank
     */
    public record Recorded(long newestFileBefore, String remark, Instant checkedAt) {}

    /** The number of the newest file in the store; 0 when there is none. */
    public long newestFile() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM file")
                .query(Long.class)
                .single();
    }

    /** Remembers a claim. */
    public void add(Key claim, Recorded recorded) {
        jdbc.sql("INSERT INTO recorded_claim (batch, place, sha256, newest_file_before, remark, checked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(claim.batch(), claim.place(), claim.sha256(), recorded.newestFileBefore())
                .param(FileStore.shorten(recorded.remark(), LONGEST_REMARK))
                .param(recorded.checkedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was known when the claim was recorded; empty when it was not yet. */
    public Optional<Recorded> find(Key claim) {
        return jdbc.sql("SELECT newest_file_before, remark, checked_at FROM recorded_claim"
                        + " WHERE batch = ? AND place = ? AND sha256 = ?")
                .params(claim.batch(), claim.place(), claim.sha256())
                .query((row, number) -> new Recorded(
                        row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant()))
                .optional();
    }
}
