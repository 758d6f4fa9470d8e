package org.boardpack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The loads made from the files that arrived. Rows are only ever added; the newest load of a key is the current one. */
public final class LoadStore {

    private final JdbcClient jdbc;
    private final FileStore files;

    public LoadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.files = new FileStore(jdbc);
    }

    /**
     * Records a file with its findings and what it loads, except where the same taking-in has loaded a later written file already. Call
     * it inside one transaction: all or nothing.
     *
     * @param loads nothing unless the file is accepted
     * @return whose months keep the rows of a later written file, and what is replaced
     */
    public Recording record(FileRecord file, Dropping dropping, List<NewLoad> loads) {
        long fileId = files.add(file, dropping);
        Set<String> newerStands = new TreeSet<>();
        List<Replaced> replaced = new ArrayList<>();
        for (NewLoad load : loads) {
            Optional<Standing> standing = standing(load.key());
            if (standing.filter(one -> one.standsAgainst(dropping)).isPresent()) {
                newerStands.add(standing.get().file());
            } else {
                standing.filter(one -> !isSame(one, load))
                        .ifPresent(one -> replaced.add(new Replaced(
                                load.key(),
                                one.rows(),
                                load.rows(),
                                one.file(),
                                one.dropping().batch().equals(dropping.batch()))));
                insert(fileId, load);
            }
        }
        return new Recording(newerStands, List.copyOf(replaced));
    }

    /**
     * The load that counts, and where it came from.
     *
     * @param isGap whether it is a month of which a file with rows has none: it was but taken as empty
     */
    private record Standing(long id, long rows, boolean isGap, String file, Dropping dropping) {

        boolean standsAgainst(Dropping other) {
            return !isGap && other.yieldsTo(dropping);
        }
    }

    private Optional<Standing> standing(LoadKey key) {
        return jdbc.sql("SELECT l.id, l.data_rows, f.data_rows, f.name, f.batch, f.modified_at, f.sha256"
                        + " FROM load l JOIN file f ON f.id = l.file_id"
                        + " WHERE l.extract = ? AND l.organisation = ? AND l.period = ? ORDER BY l.id DESC LIMIT 1")
                .params(key.kind().id(), key.organisation(), key.month().toString())
                .query((row, number) -> new Standing(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(2) == 0 && row.getLong(3) > 0,
                        row.getString(4),
                        new Dropping(row.getString(5), row.getTimestamp(6).toInstant(), row.getString(7))))
                .optional();
    }

    private boolean isSame(Standing standing, NewLoad load) {
        return standing.rows() == load.rows()
                && jdbc.sql("SELECT content FROM load WHERE id = ?")
                        .param(standing.id())
                        .query((row, number) -> Arrays.equals(row.getBytes(1), load.content()))
                        .single();
    }

    private void insert(long fileId, NewLoad load) {
        LoadKey key = load.key();
        jdbc.sql(
                        "INSERT INTO load (file_id, extract, organisation, period, data_rows, content) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        fileId,
                        key.kind().id(),
                        key.organisation(),
                        key.month().toString(),
                        load.rows(),
                        load.content())
                .update();
    }

    /**
     * The file of these bytes that says the same, if that is loaded and all still current: dropping it again changes nothing. The bytes
     * alone do not tell: a file of headings only speaks of whoever its name says. It may have said more when it came, "none" of months
     * of which nothing was loaded then.
     *
     * @param says what the file would load now
     */
    public Optional<FileRecord> findCurrent(String sha256, Collection<LoadKey> says) {
        if (says.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, FileRecord> files = new LinkedHashMap<>();
        Map<Long, Set<LoadKey>> current = new HashMap<>();
        jdbc.sql("SELECT l.extract, l.organisation, l.period, " + FileStore.COLUMNS
                        + " FROM file f JOIN load l ON l.file_id = f.id WHERE f.sha256 = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM load n WHERE n.extract = l.extract"
                        + " AND n.organisation = l.organisation AND n.period = l.period AND n.id > l.id)"
                        + " ORDER BY f.id DESC")
                .param(sha256)
                .query(row -> {
                    long id = row.getLong("id");
                    files.put(id, FileStore.file(row, List.of()));
                    current.computeIfAbsent(id, unseen -> new HashSet<>()).add(key(row, 1));
                });
        return files.entrySet().stream()
                .filter(file ->
                        Objects.requireNonNull(current.get(file.getKey())).containsAll(says))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** @param first the column in which extract, organisation and period begin */
    private static LoadKey key(ResultSet row, int first) throws SQLException {
        return new LoadKey(
                new ExtractKind(row.getString(first)),
                row.getString(first + 1),
                ReportingMonth.parse(row.getString(first + 2)));
    }

    /** Whether nothing was ever loaded. */
    public boolean isEmpty() {
        return jdbc.sql("SELECT id FROM load LIMIT 1")
                .query(Long.class)
                .optional()
                .isEmpty();
    }

    /** The current load of every key, by key. */
    public Map<LoadKey, Long> current() {
        Map<LoadKey, Long> current = new HashMap<>();
        jdbc.sql("SELECT extract, organisation, period, MAX(id) FROM load GROUP BY extract, organisation, period")
                .query(row -> {
                    current.put(key(row, 1), row.getLong(4));
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

    /**
     * The rows of a key that were current once; empty when there were none.
     *
     * @param newestFile the number of the newest file there was then
     */
    public Optional<ExtractTable> rows(LoadKey key, long newestFile) {
        return newest("content", key, newestFile)
                .query((row, number) -> TableCodec.unpack(row.getBytes(1)))
                .optional();
    }

    /**
     * How many rows of a key were current once; empty when there were none.
     *
     * @param newestFile the number of the newest file there was then
     */
    public OptionalLong rowCount(LoadKey key, long newestFile) {
        return newest("data_rows", key, newestFile)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** How many rows of a kind the largest month ever had, what was restated counted twice; 0 where there are none. */
    public long largestMonth(ExtractKind kind) {
        return jdbc.sql(
                        "SELECT COALESCE(MAX(month_rows), 0) FROM"
                                + " (SELECT SUM(data_rows) AS month_rows FROM load WHERE extract = ? GROUP BY period) AS months")
                .param(kind.id())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec newest(String column, LoadKey key, long newestFile) {
        return jdbc.sql("SELECT " + column + " FROM load WHERE extract = ? AND organisation = ? AND period = ?"
                        + " AND file_id <= ? ORDER BY id DESC LIMIT 1")
                .params(key.kind().id(), key.organisation(), key.month().toString(), newestFile);
    }

    /**
     * What each of the loads is, without the numbers that rows happened to get: an interruption leaves gaps in those. It is the SHA-256
     * of the file, and the how manieth load of these bytes it is for its key: lists may have changed in between.
     */
    public Map<LoadKey, String> origins(Map<LoadKey, Long> loads) {
        Map<LoadKey, String> origins = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        jdbc.sql("SELECT l.extract, l.organisation, l.period, l.id, f.sha256 FROM load l"
                        + " JOIN file f ON f.id = l.file_id ORDER BY l.id")
                .query(row -> {
                    LoadKey key = key(row, 1);
                    String bytes = row.getString(5);
                    int time = times.merge(key + bytes, 1, Integer::sum);
                    if (Objects.equals(loads.get(key), row.getLong(4))) {
                        origins.put(key, bytes + "/" + time);
                    }
                });
        return origins;
    }

    /** The files that loads came from, in order of arrival. */
    public List<FileRecord> filesOf(Collection<Long> loadIds) {
        Set<Long> wanted = new HashSet<>(loadIds);
        Set<Long> those = new HashSet<>();
        jdbc.sql("SELECT id, file_id FROM load").query(row -> {
            if (wanted.contains(row.getLong(1))) {
                those.add(row.getLong(2));
            }
        });
        List<FileRecord> records = new ArrayList<>();
        files.all().forEach((id, file) -> {
            if (those.contains(id)) {
                records.add(file);
            }
        });
        return records;
    }

    /**
     * Every file that had arrived, oldest first, with what was loaded from it.
     *
     * @param lastFile the newest of them
     */
    public List<Arrival> arrivals(long lastFile) {
        Map<Long, List<LoadKey>> loads = new HashMap<>();
        jdbc.sql("SELECT file_id, extract, organisation, period FROM load ORDER BY id")
                .query(row -> {
                    loads.computeIfAbsent(row.getLong(1), unseen -> new ArrayList<>())
                            .add(key(row, 2));
                });
        List<Arrival> arrivals = new ArrayList<>();
        files.all().forEach((id, file) -> {
            if (id <= lastFile) {
                arrivals.add(new Arrival(file, loads.getOrDefault(id, List.of())));
            }
        });
        return arrivals;
    }
}
