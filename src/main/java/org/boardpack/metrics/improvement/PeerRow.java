package org.boardpack.metrics.improvement;

import java.util.List;
import java.util.Locale;
import org.boardpack.metrics.Figure;
import org.boardpack.statistics.Estimate;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.statistics.funnel.Quartiles;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A shown figure of an organisation beside its peers'.
 *
 * @param interval 95 % around the share, for what is counted one by one; null for others
 * @param members the organisations of the peer group that have a shown figure, itself included, in the order of the funnel's units
 * @param quartiles of their values; null when they are too few
 * @param funnel around all of them; null when they are too few, or the metric has none
 * @param place of the organisation in the funnel; null without it
 */
public record PeerRow(
        Figure figure,
        PeerGroup peerGroup,
        @Nullable Estimate interval,
        List<Scope> members,
        @Nullable Quartiles quartiles,
        @Nullable Funnel funnel,
        Funnel.@Nullable Placed place) {

    /** Whether there is a comparison. */
    public enum Status {
        OK,
        /** There are quartiles, but what the metric is made of is not counted one by one: money, FTE, differences. */
        NO_FUNNEL,
        /** Fewer than {@link Funnel#FEWEST_UNITS}. */
        TOO_FEW_PEERS;

        /** The word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How many organisations of the peer group have a shown figure, itself included. */
    public int peers() {
        return members.size();
    }

    public Status status() {
        if (quartiles == null) {
            return Status.TOO_FEW_PEERS;
        }
        return funnel == null ? Status.NO_FUNNEL : Status.OK;
    }
}
