package org.boardpack.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new store with the tables of the real one, and things to put in it. */
final class StoreInMemory {

    static final ReportingMonth MARCH = ReportingMonth.of(2025, 3);
    static final Instant NOON = Instant.parse("2025-04-02T11:00:00.123456Z");

    private StoreInMemory() {}

    static JdbcClient open() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/boardpack/store/migrations")
                .load()
                .migrate();
        return JdbcClient.create(source);
    }

    static String hash(char digit) {
        return String.valueOf(digit).repeat(64);
    }

    static FileRecord file(char digit, Finding... findings) {
        return new FileRecord(
                hash(digit),
                "staff-" + digit + ".csv",
                1234,
                ExtractKind.STAFF_IN_POST,
                3,
                Verdict.ACCEPTED,
                NOON,
                List.of(findings));
    }

    static Submission staff(String organisation, ReportingMonth month, long... amounts) {
        return new Submission(ExtractKind.STAFF_IN_POST, organisation, month, Tables.of("Nurses", amounts));
    }

    /** Records a file that came alone. */
    static void record(LoadStore store, FileRecord file, List<Submission> submissions) {
        record(store, file, new Dropping(UUID.randomUUID().toString(), NOON, file.sha256()), submissions);
    }

    /** Records a file; whose months keep the rows of a later written one. */
    static Set<String> record(LoadStore store, FileRecord file, Dropping dropping, List<Submission> submissions) {
        return recording(store, file, dropping, submissions).newerStands();
    }

    static Recording recording(LoadStore store, FileRecord file, Dropping dropping, List<Submission> submissions) {
        return store.record(
                file, dropping, submissions.stream().map(NewLoad::of).toList());
    }

    static LoadKey staffKey(String organisation, ReportingMonth month) {
        return new LoadKey(ExtractKind.STAFF_IN_POST, organisation, month);
    }
}
