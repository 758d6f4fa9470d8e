package org.boardpack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Every file that ever arrived, and what was found in it. Rows are only ever added. */
public final class FileStore {

    static final String COLUMNS =
            "f.id, f.sha256, f.name, f.size_bytes, f.extract, f.data_rows, f.verdict, f.received_at";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_WORDS = 2000;

    private final JdbcClient jdbc;

    public FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file with its findings, and gives its number. */
    long add(FileRecord file, Dropping dropping) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO file (sha256, name, size_bytes, extract, data_rows, verdict, received_at, batch, modified_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(file.sha256(), shorten(file.name(), LONGEST_NAME), file.sizeBytes())
                .param(file.kind() == null ? null : file.kind().id())
                .params(file.rows(), file.verdict().name(), file.receivedAt().atOffset(ZoneOffset.UTC))
                .params(dropping.batch(), dropping.modifiedAt().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        file.findings().forEach(finding -> add(id, finding));
        return id;
    }

    private void add(long fileId, Finding finding) {
        jdbc.sql("INSERT INTO finding (file_id, code, severity, occurrences, line, sheet, cell, heading, what, do_this)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(fileId, finding.code(), finding.severity().name())
                .params(finding.count(), finding.firstAt().line())
                .param(finding.firstAt().sheet())
                .param(finding.firstAt().cell())
                .param(finding.heading() == null ? null : shorten(finding.heading(), LONGEST_NAME))
                .params(shorten(finding.what(), LONGEST_WORDS), shorten(finding.doThis(), LONGEST_WORDS))
                .update();
    }

    static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** By number, oldest first. */
    Map<Long, FileRecord> all() {
        Map<Long, List<Finding>> findings = findings();
        Map<Long, FileRecord> files = new LinkedHashMap<>();
        jdbc.sql("SELECT " + COLUMNS + " FROM file f ORDER BY f.id").query(row -> {
            long id = row.getLong("id");
            files.put(id, file(row, findings.getOrDefault(id, List.of())));
        });
        return files;
    }

    /** The files whose latest verdict is that they are held, oldest first; without their findings. */
    public List<FileRecord> held() {
        return jdbc.sql(
                        "SELECT " + COLUMNS + " FROM file f WHERE f.verdict = ?"
                                + " AND NOT EXISTS (SELECT 1 FROM file n WHERE n.sha256 = f.sha256 AND n.id > f.id) ORDER BY f.id")
                .param(Verdict.HELD.name())
                .query((row, number) -> file(row, List.of()))
                .list();
    }

    /** The files whose latest verdict is that nothing of them is loaded, oldest first; without their findings. */
    public List<FileRecord> notLoaded() {
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM file f WHERE NOT EXISTS"
                        + " (SELECT 1 FROM file n WHERE n.sha256 = f.sha256 AND n.id > f.id) ORDER BY f.id")
                .query((row, number) -> file(row, List.of()))
                .list()
                .stream()
                .filter(file -> !file.verdict().isLoaded())
                .toList();
    }

    static FileRecord file(ResultSet row, List<Finding> findings) throws SQLException {
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
}
