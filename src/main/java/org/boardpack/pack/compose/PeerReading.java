package org.boardpack.pack.compose;

import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.improvement.PeerGroup;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.pack.PackData;
import org.boardpack.pack.template.Measure;

/** The rates of all staff of the pack's organisations beside their peers'. */
final class PeerReading {

    private final Wording wording;
    private final PackData data;

    PeerReading(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
    }

    /** A row an organisation of the pack, in the order of peer groups and organisations. */
    List<PeerRow> rows(Measure measure) {
        return data.work().peersOf(measure.metric(), measure.window());
    }

    /** The row of the one organisation that the pack is of; empty for a roll-up. */
    Optional<PeerRow> own(Measure measure) {
        return data.work().peersOf(data.scope(), measure.metric(), measure.window());
    }

    /** Such as "Mental health trusts", or whom else the organisation is compared with. */
    String nameOf(PeerGroup group) {
        return switch (group.kind()) {
            case PEER_GROUP -> named(group);
            case ORGANISATION_TYPE -> wording.say("peers.of-type", "name", named(group));
            case ALL -> wording.say("peers.of-all", "name", wording.nameOf(group.nation()));
        };
    }

    /** In the pack's language where there is such a name, else as the organisation table has it. */
    private String named(PeerGroup group) {
        return wording.sayOr("peer-group." + group.name(), group.name());
    }
}
