package org.boardpack.metrics.improvement;

import java.util.Locale;
import java.util.Optional;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Those that an organisation is compared with: in its nation, the organisations of the edition that have the same name here.
 *
 * @param name blank for {@link Kind#ALL}
 */
public record PeerGroup(Scope nation, Kind kind, String name) {

    /** What the organisation table has to go by, the best first. */
    public enum Kind {
        /** The benchmark or peer group. */
        PEER_GROUP,
        ORGANISATION_TYPE,
        ALL;

        /** The word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The peer group of an organisation: its benchmark group if the table has one, else those of its type, else all.
     *
     * @param row of the organisation table; empty when it has none
     */
    public static PeerGroup of(Scope nation, Optional<Organisation> row) {
        return named(nation, Kind.PEER_GROUP, row.map(Organisation::peerGroup).orElse(null))
                .or(() -> named(
                        nation,
                        Kind.ORGANISATION_TYPE,
                        row.map(Organisation::type).orElse(null)))
                .orElse(new PeerGroup(nation, Kind.ALL, ""));
    }

    private static Optional<PeerGroup> named(Scope nation, Kind kind, @Nullable String name) {
        return name == null || name.isBlank() ? Optional.empty() : Optional.of(new PeerGroup(nation, kind, name));
    }
}
