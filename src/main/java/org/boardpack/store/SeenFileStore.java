package org.boardpack.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Settings and reference lists as the last run found them: SHA-256 by name. */
public final class SeenFileStore {

    private final JdbcClient jdbc;

    public SeenFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SortedMap<String, String> all() {
        SortedMap<String, String> seen = new TreeMap<>();
        jdbc.sql("SELECT name, sha256 FROM seen_file").query(row -> {
            seen.put(row.getString(1), row.getString(2));
        });
        return seen;
    }

    /** Forgets what was seen before. */
    public void replace(Map<String, String> seen) {
        jdbc.sql("DELETE FROM seen_file").update();
        seen.forEach((name, sha256) -> jdbc.sql("INSERT INTO seen_file (name, sha256) VALUES (?, ?)")
                .params(name, sha256)
                .update());
    }
}
