package org.boardpack.store;

import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The files that arrived and the loads made from them. Rows are only ever added; the newest load of a key is the current one. */
public final class LoadStore {

    private final JdbcClient jdbc;

    public LoadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records a file with its findings and, where it was accepted, everything it says. Call it inside one transaction: all or nothing. */
    public void record(FileRecord file, List<Submission> submissions) {
        long fileId = insert(file);
        for (Finding finding : file.findings()) {
            insert(fileId, finding);
        }
        for (Submission submission : submissions) {
            insert(fileId, submission);
        }
    }

    private long insert(FileRecord file) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO file (sha256, name, size_bytes, extract, data_rows, verdict, received_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(file.sha256(), shorten(file.name(), 300), file.sizeBytes())
                .param(file.kind() == null ? null : file.kind().id())
                .params(file.rows(), file.verdict().name(), file.receivedAt().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private void insert(long fileId, Finding finding) {
        jdbc.sql("INSERT INTO finding (file_id, code, severity, occurrences, line, sheet, heading, what, do_this)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(fileId, finding.code(), finding.severity().name())
                .params(finding.count(), finding.firstAt().line())
                .param(finding.firstAt().sheet())
                .param(finding.heading() == null ? null : shorten(finding.heading(), 300))
                .params(shorten(finding.what(), 2000), shorten(finding.doThis(), 2000))
                .update();
    }

    private static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private void insert(long fileId, Submission submission) {
        jdbc.sql(
                        "INSERT INTO load (file_id, extract, organisation, period, data_rows, content) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        fileId,
                        submission.kind().id(),
                        submission.organisation(),
                        submission.month().toString(),
                        submission.rows().rows(),
                        TableCodec.pack(submission.rows()))
                .update();
    }

    /** The file of these bytes, if its rows are loaded and all still current: dropping it again changes nothing. */
    public Optional<FileRecord> findCurrent(String sha256) {
        return jdbc
                .sql("SELECT f.name, f.size_bytes, f.extract, f.data_rows, f.verdict, f.received_at FROM file f"
                        + " WHERE f.sha256 = ? AND EXISTS (SELECT 1 FROM load l WHERE l.file_id = f.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM load l JOIN load n ON n.extract = l.extract"
                        + " AND n.organisation = l.organisation AND n.period = l.period AND n.id > l.id WHERE l.file_id = f.id)"
                        + " ORDER BY f.id DESC")
                .param(sha256)
                .query((row, number) -> new FileRecord(
                        sha256,
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3) == null ? null : new ExtractKind(row.getString(3)),
                        row.getLong(4),
                        Verdict.valueOf(row.getString(5)),
                        instant(row.getTimestamp(6)),
                        List.of()))
                .list()
                .stream()
                .findFirst();
    }

    private static java.time.Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }

    /** The current load of every key, by key. */
    public Map<LoadKey, Long> current() {
        Map<LoadKey, Long> current = new HashMap<>();
        jdbc.sql("SELECT extract, organisation, period, MAX(id) FROM load GROUP BY extract, organisation, period")
                .query(row -> {
                    LoadKey key = new LoadKey(
                            new ExtractKind(row.getString(1)),
                            row.getString(2),
                            ReportingMonth.parse(row.getString(3)));
                    current.put(key, row.getLong(4));
                });
        return current;
    }

    /** The rows of a load. */
    public ExtractTable rows(long loadId) {
        return jdbc.sql("SELECT content FROM load WHERE id = ?")
                .param(loadId)
                .query((row, number) -> TableCodec.unpack(row.getBytes(1)))
                .single();
    }

    /** The files that loads came from, in order of arrival. */
    public List<FileRecord> filesOf(java.util.Collection<Long> loadIds) {
        java.util.Set<Long> wanted = new java.util.HashSet<>(loadIds);
        Map<Long, FileRecord> files = new LinkedHashMap<>();
        jdbc.sql("SELECT l.id, f.id, f.sha256, f.name, f.size_bytes, f.extract, f.data_rows, f.verdict, f.received_at"
                        + " FROM load l JOIN file f ON f.id = l.file_id ORDER BY f.id")
                .query(row -> {
                    if (wanted.contains(row.getLong(1))) {
                        files.putIfAbsent(
                                row.getLong(2),
                                new FileRecord(
                                        row.getString(3),
                                        row.getString(4),
                                        row.getLong(5),
                                        new ExtractKind(row.getString(6)),
                                        row.getLong(7),
                                        Verdict.valueOf(row.getString(8)),
                                        instant(row.getTimestamp(9)),
                                        List.of()));
                    }
                });
        return new ArrayList<>(files.values());
    }

    /** How many files got each verdict. */
    public Map<Verdict, Long> verdicts() {
        Map<Verdict, Long> counts = new LinkedHashMap<>();
        jdbc.sql("SELECT verdict, COUNT(*) FROM file GROUP BY verdict ORDER BY verdict")
                .query(row -> {
                    counts.put(Verdict.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }
}
