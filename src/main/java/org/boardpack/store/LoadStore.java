package org.boardpack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;
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
        jdbc.sql("INSERT INTO finding (file_id, code, severity, occurrences, line, sheet, cell, heading, what, do_this)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(fileId, finding.code(), finding.severity().name())
                .params(finding.count(), finding.firstAt().line())
                .param(finding.firstAt().sheet())
                .param(finding.firstAt().cell())
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

    /**
     * The file of these bytes that says the same, if its rows are loaded and all still current: dropping it again changes nothing. The
     * bytes alone do not tell: a file of headings only speaks of whoever its name says.
     *
     * @param says what the file would load now
     */
    public Optional<FileRecord> findCurrent(String sha256, Collection<LoadKey> says) {
        Map<Long, FileRecord> current = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT f.id, f.sha256, f.name, f.size_bytes, f.extract, f.data_rows, f.verdict, f.received_at FROM file f"
                                + " WHERE f.sha256 = ? AND EXISTS (SELECT 1 FROM load l WHERE l.file_id = f.id)"
                                + " AND NOT EXISTS (SELECT 1 FROM load l JOIN load n ON n.extract = l.extract"
                                + " AND n.organisation = l.organisation AND n.period = l.period AND n.id > l.id"
                                + " WHERE l.file_id = f.id) ORDER BY f.id DESC")
                .param(sha256)
                .query(row -> {
                    current.put(row.getLong("id"), file(row, List.of()));
                });
        Set<LoadKey> wanted = Set.copyOf(says);
        return current.entrySet().stream()
                .filter(file -> keys(file.getKey()).equals(wanted))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Set<LoadKey> keys(long fileId) {
        return new HashSet<>(jdbc.sql("SELECT extract, organisation, period FROM load WHERE file_id = ?")
                .param(fileId)
                .query((row, number) -> new LoadKey(
                        new ExtractKind(row.getString(1)), row.getString(2), ReportingMonth.parse(row.getString(3))))
                .list());
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
    public List<FileRecord> filesOf(Collection<Long> loadIds) {
        Set<Long> wanted = new HashSet<>(loadIds);
        Set<Long> files = new HashSet<>();
        jdbc.sql("SELECT id, file_id FROM load").query(row -> {
            if (wanted.contains(row.getLong(1))) {
                files.add(row.getLong(2));
            }
        });
        List<FileRecord> records = new ArrayList<>();
        files().forEach((id, file) -> {
            if (files.contains(id)) {
                records.add(file);
            }
        });
        return records;
    }

    /** Every file that ever arrived, oldest first, with what was loaded from it. */
    public List<Arrival> arrivals() {
        Map<Long, List<LoadKey>> loads = new HashMap<>();
        jdbc.sql("SELECT file_id, extract, organisation, period FROM load ORDER BY id")
                .query(row -> {
                    loads.computeIfAbsent(row.getLong(1), unseen -> new ArrayList<>())
                            .add(new LoadKey(
                                    new ExtractKind(row.getString(2)),
                                    row.getString(3),
                                    ReportingMonth.parse(row.getString(4))));
                });
        List<Arrival> arrivals = new ArrayList<>();
        files().forEach((id, file) -> arrivals.add(new Arrival(file, loads.getOrDefault(id, List.of()))));
        return arrivals;
    }

    private Map<Long, FileRecord> files() {
        Map<Long, List<Finding>> findings = findings();
        Map<Long, FileRecord> files = new LinkedHashMap<>();
        jdbc.sql("SELECT id, sha256, name, size_bytes, extract, data_rows, verdict, received_at FROM file ORDER BY id")
                .query(row -> {
                    long id = row.getLong(1);
                    files.put(id, file(row, findings.getOrDefault(id, List.of())));
                });
        return files;
    }

    private static FileRecord file(ResultSet row, List<Finding> findings) throws SQLException {
        String kind = row.getString("extract");
        return new FileRecord(
                row.getString("sha256"),
                row.getString("name"),
                row.getLong("size_bytes"),
                kind == null ? null : new ExtractKind(kind),
                row.getLong("data_rows"),
                Verdict.valueOf(row.getString("verdict")),
                row.getTimestamp("received_at").toInstant(),
                findings);
    }

    private Map<Long, List<Finding>> findings() {
        Map<Long, List<Finding>> findings = new HashMap<>();
        jdbc.sql("SELECT file_id, code, severity, occurrences, line, sheet, cell, heading, what, do_this FROM finding"
                        + " ORDER BY file_id, severity, code")
                .query(row -> {
                    findings.computeIfAbsent(row.getLong(1), unseen -> new ArrayList<>())
                            .add(new Finding(
                                    row.getString(2),
                                    Severity.valueOf(row.getString(3)),
                                    row.getLong(4),
                                    new SourceLine(row.getLong(5), row.getString(6), row.getString(7)),
                                    row.getString(8),
                                    row.getString(9),
                                    row.getString(10)));
                });
        return findings;
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
