package org.boardpack.pack;

import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.metrics.improvement.SectorGrid;
import org.boardpack.metrics.improvement.SelfAssessment;

/**
 * What is done about retention, where it stands and where it is heading: the same rows that the CSV files beside a pack hold. All of
 * it is made from figures as they may be shown.
 *
 * @param hotSpots where more people leave than chance explains, worst first
 * @param peers the scope's organisations beside their peers
 * @param forecasts months ahead, and last year's forecast beside what came
 * @param plan what was planned, beside what happened
 * @param actions late ones first
 * @param selfAssessments the latest of each organisation and domain
 * @param sectorGrid of a system; empty for other scopes
 */
public record RetentionWork(
        List<HotSpot> hotSpots,
        List<PeerRow> peers,
        List<ForecastRow> forecasts,
        List<PlanRow> plan,
        List<ActionRow> actions,
        List<SelfAssessment> selfAssessments,
        Optional<SectorGrid> sectorGrid) {

    /** Nothing is known of any of it. */
    public static final RetentionWork NONE =
            new RetentionWork(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public RetentionWork {
        hotSpots = List.copyOf(hotSpots);
        peers = List.copyOf(peers);
        forecasts = List.copyOf(forecasts);
        plan = List.copyOf(plan);
        actions = List.copyOf(actions);
        selfAssessments = List.copyOf(selfAssessments);
    }
}
