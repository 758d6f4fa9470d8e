package org.boardpack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Editions: what each was made from, and its figures. */
public final class EditionStore {

    private static final String COLUMNS =
            "id, period, number, fingerprint, code_version, started_at, published_at, status, internal";

    private final JdbcClient jdbc;

    public EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Opens the next edition of a month and pins its loads.
     *
     * @param internal whether it hides nothing, and so is not for the public
     */
    public EditionRecord open(
            ReportingMonth month,
            EditionStatus status,
            String fingerprint,
            String codeVersion,
            Instant now,
            boolean internal,
            Collection<Long> loadIds) {
        int number = list(month).stream().mapToInt(EditionRecord::number).max().orElse(0) + 1;
        Instant startedAt = now.truncatedTo(ChronoUnit.SECONDS);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO edition (period, number, fingerprint, code_version, started_at, status, internal)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(month.toString(), number, fingerprint, codeVersion)
                .params(startedAt.atOffset(ZoneOffset.UTC), status.id(), internal)
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        for (long loadId : loadIds) {
            jdbc.sql("INSERT INTO edition_load (edition_id, load_id) VALUES (?, ?)")
                    .params(id, loadId)
                    .update();
        }
        return new EditionRecord(id, month, number, fingerprint, codeVersion, startedAt, null, status, internal);
    }

    public void markPublished(long editionId, Instant now) {
        jdbc.sql("UPDATE edition SET published_at = ? WHERE id = ?")
                .params(now.atOffset(ZoneOffset.UTC), editionId)
                .update();
    }

    /** The editions of a month, oldest first. */
    public List<EditionRecord> list(ReportingMonth month) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM edition WHERE period = ? ORDER BY number")
                .param(month.toString())
                .query((row, number) -> edition(row))
                .list();
    }

    /** The months that have editions. */
    public SortedSet<ReportingMonth> months() {
        return list().stream().map(EditionRecord::month).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every edition, newest month first. */
    public List<EditionRecord> list() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM edition ORDER BY period DESC, number DESC")
                .query((row, number) -> edition(row))
                .list();
    }

    public Optional<EditionRecord> find(ReportingMonth month, int number) {
        return list(month).stream()
                .filter(edition -> edition.number() == number)
                .findFirst();
    }

    /** The edition of that number in the store. */
    public Optional<EditionRecord> find(long editionId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM edition WHERE id = ?")
                .param(editionId)
                .query((row, number) -> edition(row))
                .optional();
    }

    /** The last edition of a month whose packs are out. */
    public Optional<EditionRecord> lastPublished(ReportingMonth month) {
        return list(month).stream()
                .filter(edition -> edition.publishedAt() != null)
                .reduce((earlier, later) -> later);
    }

    private static EditionRecord edition(ResultSet row) throws SQLException {
        Timestamp published = row.getTimestamp(7);
        return new EditionRecord(
                row.getLong(1),
                ReportingMonth.parse(row.getString(2)),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                published == null ? null : published.toInstant(),
                EditionStatus.ofId(row.getString(8)),
                row.getBoolean(9));
    }

    /** The loads an edition is made from, by what they say. */
    public Map<LoadKey, Long> loads(long editionId) {
        Map<LoadKey, Long> loads = new HashMap<>();
        jdbc.sql("SELECT l.extract, l.organisation, l.period, l.id FROM edition_load e JOIN load l ON l.id = e.load_id"
                        + " WHERE e.edition_id = ?")
                .param(editionId)
                .query(row -> {
                    LoadKey key = new LoadKey(
                            new ExtractKind(row.getString(1)),
                            row.getString(2),
                            ReportingMonth.parse(row.getString(3)));
                    loads.put(key, row.getLong(4));
                });
        return loads;
    }

    /** Keeps by what rules an edition is made; what is kept already stays. */
    public void keepBasis(long editionId, ExtractTable basis) {
        if (basis(editionId).isEmpty()) {
            jdbc.sql("INSERT INTO edition_basis (edition_id, content) VALUES (?, ?)")
                    .params(editionId, TableCodec.pack(basis))
                    .update();
        }
    }

    /** By what rules an edition was made; empty for one from before this was kept. */
    public Optional<ExtractTable> basis(long editionId) {
        return jdbc.sql("SELECT content FROM edition_basis WHERE edition_id = ?")
                .param(editionId)
                .query((row, number) -> TableCodec.unpack(row.getBytes(1)))
                .optional();
    }

    /** Keeps the figures of a period and scope; a restarted run writes the same ones again. */
    public void keepFigures(long editionId, ReportingMonth period, Scope scope, ExtractTable figures) {
        Object[] key = {editionId, scope.type().id(), scope.code(), period.toString()};
        jdbc.sql("DELETE FROM figures WHERE edition_id = ? AND scope_type = ? AND scope_code = ? AND period = ?")
                .params(key)
                .update();
        jdbc.sql("INSERT INTO figures (edition_id, scope_type, scope_code, period, content) VALUES (?, ?, ?, ?, ?)")
                .params(key[0], key[1], key[2], key[3], TableCodec.pack(figures))
                .update();
    }

    /** Gives an edition the figures of another, all of them as they are. */
    public void takeOverFigures(long fromEdition, long toEdition) {
        jdbc.sql("DELETE FROM figures WHERE edition_id = ?").param(toEdition).update();
        jdbc.sql(
                        "INSERT INTO figures (edition_id, scope_type, scope_code, period, content)"
                                + " SELECT CAST(? AS BIGINT), scope_type, scope_code, period, content FROM figures WHERE edition_id = ?")
                .params(toEdition, fromEdition)
                .update();
    }

    /** A scope's figures by period. */
    public SortedMap<ReportingMonth, ExtractTable> figures(long editionId, Scope scope) {
        SortedMap<ReportingMonth, ExtractTable> figures = new TreeMap<>();
        jdbc.sql("SELECT period, content FROM figures WHERE edition_id = ? AND scope_type = ? AND scope_code = ?")
                .params(editionId, scope.type().id(), scope.code())
                .query(row -> {
                    figures.put(ReportingMonth.parse(row.getString(1)), TableCodec.unpack(row.getBytes(2)));
                });
        return figures;
    }

    /** One period's figures of a scope. */
    public Optional<ExtractTable> figures(long editionId, Scope scope, ReportingMonth period) {
        return jdbc.sql(
                        "SELECT content FROM figures WHERE edition_id = ? AND scope_type = ? AND scope_code = ? AND period = ?")
                .params(editionId, scope.type().id(), scope.code(), period.toString())
                .query((row, number) -> TableCodec.unpack(row.getBytes(1)))
                .optional();
    }

    /** The periods and scopes that an edition has figures for, in the order of {@code metrics.csv}. */
    public List<PeriodScope> blocks(long editionId) {
        return jdbc.sql("SELECT period, scope_type, scope_code FROM figures WHERE edition_id = ?"
                        + " ORDER BY period, scope_type, scope_code")
                .param(editionId)
                .query((row, number) -> block(row))
                .list();
    }

    /** The places where two editions keep the same, byte for byte. */
    public Set<PeriodScope> sameBlocks(long oneEdition, long otherEdition) {
        return new HashSet<>(jdbc.sql("SELECT a.period, a.scope_type, a.scope_code FROM figures a JOIN figures b"
                        + " ON b.scope_type = a.scope_type AND b.scope_code = a.scope_code AND b.period = a.period"
                        + " WHERE a.edition_id = ? AND b.edition_id = ? AND a.content = b.content")
                .params(oneEdition, otherEdition)
                .query((row, number) -> block(row))
                .list());
    }

    private static PeriodScope block(ResultSet row) throws SQLException {
        return new PeriodScope(
                ReportingMonth.parse(row.getString(1)), new Scope(ScopeType.ofId(row.getString(2)), row.getString(3)));
    }

    /** A block of figures by its place; in the order of {@code metrics.csv}. */
    public record PeriodScope(ReportingMonth period, Scope scope) implements Comparable<PeriodScope> {
        @Override
        public int compareTo(PeriodScope other) {
            int byPeriod = period.compareTo(other.period);
            return byPeriod == 0 ? scope.compareTo(other.scope) : byPeriod;
        }
    }
}
