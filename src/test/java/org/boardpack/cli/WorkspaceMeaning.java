package org.boardpack.cli;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a workspace holds, by meaning: the store without the numbers that rows happened to get, and every file that people see, by its
 * bytes. Two workspaces that mean the same are equal, however often the work on one was cut off.
 */
final class WorkspaceMeaning {

    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            entry(
                    "files",
                    "SELECT sha256, name, size_bytes, extract, data_rows, verdict, received_at, modified_at FROM file"),
            entry(
                    "findings",
                    "SELECT f.name, n.code, n.severity, n.occurrences, n.line, n.heading, n.what FROM finding n JOIN file f ON f.id = n.file_id"),
            entry(
                    "loads",
                    "SELECT f.name, l.extract, l.organisation, l.period, l.data_rows, l.content FROM load l JOIN file f ON f.id = l.file_id"),
            entry(
                    "current loads",
                    "SELECT f.name, l.extract, l.organisation, l.period FROM load l JOIN file f ON f.id = l.file_id WHERE NOT EXISTS"
                            + " (SELECT 1 FROM load n WHERE n.extract = l.extract AND n.organisation = l.organisation"
                            + " AND n.period = l.period AND n.id > l.id)"),
            entry(
                    "editions",
                    "SELECT period, number, code_version, fingerprint, started_at, published_at, status FROM edition"),
            entry(
                    "loads that editions pin",
                    "SELECT e.period, e.number, f.name, l.extract, l.organisation, l.period FROM edition_load p"
                            + " JOIN edition e ON e.id = p.edition_id JOIN load l ON l.id = p.load_id JOIN file f ON f.id = l.file_id"),
            entry(
                    "files that editions pin",
                    "SELECT e.period, e.number, p.path, p.sha256, c.content FROM edition_file p"
                            + " JOIN edition e ON e.id = p.edition_id JOIN pinned_file c ON c.sha256 = p.sha256"),
            entry(
                    "what else editions pin",
                    "SELECT e.period, e.number, p.pack_order, p.manifest_sha256, (SELECT COUNT(*) FROM file f WHERE f.id <= p.last_file_id)"
                            + " FROM edition_pins p JOIN edition e ON e.id = p.edition_id"),
            entry(
                    "bases",
                    "SELECT e.period, e.number, b.content FROM edition_basis b JOIN edition e ON e.id = b.edition_id"),
            entry(
                    "figures",
                    "SELECT e.period, e.number, g.period, g.scope_type, g.scope_code, g.content FROM figures g"
                            + " JOIN edition e ON e.id = g.edition_id"),
            entry("cells", "SELECT period, fingerprint, scope_type, scope_code, content FROM scope_cells"),
            entry("published, by the ledger", "SELECT deed, what FROM ledger WHERE deed = 'published'"));

    private WorkspaceMeaning() {}

    /** By what it is about. */
    static Map<String, List<String>> of(Path workspace) throws IOException, SQLException {
        Map<String, List<String>> meaning = new TreeMap<>();
        meaning.put("folders", folders(workspace));
        try (Connection store =
                        DriverManager.getConnection("jdbc:h2:file:" + workspace.toAbsolutePath() + "/store/boardpack");
                Statement statement = store.createStatement()) {
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                try (ResultSet rows = statement.executeQuery(question.getValue())) {
                    meaning.put(question.getKey(), text(rows));
                }
            }
        }
        return meaning;
    }

    private static List<String> text(ResultSet rows) throws SQLException {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
            StringBuilder line = new StringBuilder();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                boolean isBytes = rows.getMetaData().getColumnTypeName(column).startsWith("BINARY");
                line.append(isBytes ? hash(rows.getBytes(column)) : rows.getString(column))
                        .append(" | ");
            }
            lines.add(line.toString());
        }
        lines.sort(null);
        return lines;
    }

    /** All files but the store's own and the logs, each with who may do what with it. */
    private static List<String> folders(Path workspace) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(workspace)) {
            for (Path each : tree.sorted().toList()) {
                Path inside = workspace.relativize(each);
                if (!inside.startsWith("store") && !inside.startsWith("logs")) {
                    String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
                    lines.add(inside
                            + (Files.isDirectory(each)
                                    ? "/"
                                    : " " + hash(Files.readAllBytes(each)) + " " + permissions));
                }
            }
        }
        return lines;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
