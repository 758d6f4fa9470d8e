package org.boardpack.metrics.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardpack.metrics.Metric;
import org.boardpack.statistics.funnel.Position;
import org.boardpack.statistics.funnel.Quartiles;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is compared with whom, and by what (decision 0021). */
class PeersSpec {

    private static final Scope ENGLAND = Scope.nation("ENG");
    private static final PeerGroup ACUTE = new PeerGroup(ENGLAND, PeerGroup.Kind.PEER_GROUP, "Acute - Large");

    /** Six organisations with 10 % turnover, but F with 30 %. */
    static ShownByHand six() {
        return new ShownByHand()
                .rateOf("A", "All", Metric.TURNOVER_HC, "8", "100")
                .rateOf("B", "All", Metric.TURNOVER_HC, "20", "200")
                .rateOf("C", "All", Metric.TURNOVER_HC, "36", "300")
                .rateOf("D", "All", Metric.TURNOVER_HC, "27", "300")
                .rateOf("E", "All", Metric.TURNOVER_HC, "40", "400")
                .rateOf("F", "All", Metric.TURNOVER_HC, "60", "200");
    }

    static Map<Scope, PeerGroup> together(String... organisations) {
        Map<Scope, PeerGroup> groups = new HashMap<>();
        for (String organisation : organisations) {
            groups.put(Scope.organisation(organisation), ACUTE);
        }
        return groups;
    }

    private static List<PeerRow> rows(ShownByHand shown, Map<Scope, PeerGroup> groups) {
        return new Peers(shown.drawn(), groups).among(groups.keySet());
    }

    @Test
    void a_rate_stands_beside_its_peers_quartiles_and_funnel() {
        List<PeerRow> rows = rows(six(), together("A", "B", "C", "D", "E", "F"));
        PeerRow last = rows.get(5);

        assertThat(rows).extracting(row -> row.figure().scope().code()).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo(PeerRow.Status.OK);
            assertThat(row.peers()).isEqualTo(6);
            assertThat(row.quartiles()).isEqualTo(new Quartiles(9.25, 10, 11.5));
        });
        assertThat(last.funnel().target()).isCloseTo(191.0 / 1500, within(1e-12));
        assertThat(last.place().observed().events()).isEqualTo(60);
        assertThat(last.funnel().dispersion().isUsed()).isTrue();
        assertThat(last.place().position()).isEqualTo(Position.ABOVE_95);
    }

    @Test
    void fewer_than_five_peers_make_no_comparison_and_it_is_said() {
        PeerRow row = rows(six(), together("A", "B", "C", "D")).get(0);

        assertThat(row.status()).isEqualTo(PeerRow.Status.TOO_FEW_PEERS);
        assertThat(row.peers()).isEqualTo(4);
        assertThat(row.quartiles()).isNull();
        assertThat(row.place()).isNull();
        assertThat(row.interval()).isNotNull();
    }

    /** Law of disclosure: what is compared can be told from the shown figures, so a hidden one changes nothing. */
    @Test
    void a_hidden_figure_is_as_good_as_absent() {
        Map<Scope, PeerGroup> groups = together("A", "B", "C", "D", "E", "F", "G");

        assertThat(rows(six().hiddenRateOf("G", "All", Metric.TURNOVER_HC), groups))
                .isEqualTo(rows(six(), groups));
    }

    @Test
    void staff_groups_metrics_and_peer_groups_are_not_mixed() {
        ShownByHand shown = six().rateOf("A", "Nurses", Metric.TURNOVER_HC, "9", "50")
                .rateOf("A", "All", Metric.STABILITY, "90", "100");
        Map<Scope, PeerGroup> groups = together("A", "B", "C", "D", "E", "F");
        groups.put(Scope.organisation("B"), new PeerGroup(ENGLAND, PeerGroup.Kind.ALL, ""));

        List<PeerRow> rows = rows(shown, groups);

        assertThat(rows)
                .extracting(row -> row.figure().scope().code() + " "
                        + row.figure().staffGroup().name() + " "
                        + row.figure().metric().id() + " " + row.peers())
                .containsExactly(
                        "A All turnover-hc 5",
                        "B All turnover-hc 1",
                        "C All turnover-hc 5",
                        "D All turnover-hc 5",
                        "E All turnover-hc 5",
                        "F All turnover-hc 5",
                        "A All stability 1",
                        "A Nurses turnover-hc 1");
    }

    @Test
    void a_scope_lists_its_own_organisations_against_all_peers() {
        List<PeerRow> rows =
                new Peers(six().drawn(), together("A", "B", "C", "D", "E", "F")).among(Set.of(Scope.organisation("C")));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).peers()).isEqualTo(6);
    }

    /** Leavings by Garwood's interval below ten, by Byar's from ten on; those who stayed by Wilson's; days and money by none. */
    @ParameterizedTest
    @CsvSource({
        "turnover-hc, 5, 100, 0.01623, 0.11668",
        "turnover-hc, 10, 100, 0.04787, 0.18391",
        "turnover-hc, 4.5, 100, 0.01337, 0.10960",
        "stability, 81, 263, 0.2553, 0.3662",
        "sickness-rate, 500, 10000, , ",
        "agency-share-of-pay, 5, 100, , ",
        "exit-interview-completion, 7, 5, , "
    })
    void small_rates_have_an_interval(String metric, String events, String of, Double lower, Double upper) {
        ShownByHand shown =
                new ShownByHand().rateOf("A", "All", Metric.find(metric).orElseThrow(), events, of);
        PeerRow row = rows(shown, together("A")).get(0);

        if (lower == null) {
            assertThat(row.interval()).isNull();
        } else {
            assertThat(row.interval().lower()).isCloseTo(lower, within(0.0001));
            assertThat(row.interval().upper()).isCloseTo(upper, within(0.0001));
        }
    }

    @Test
    void what_is_not_counted_one_by_one_has_quartiles_and_no_funnel() {
        ShownByHand money = new ShownByHand();
        for (String organisation : List.of("A", "B", "C", "D", "E")) {
            money.rateOf(organisation, "All", Metric.AGENCY_SHARE_OF_PAY, "5", "100");
        }
        PeerRow row = rows(money, together("A", "B", "C", "D", "E")).get(0);

        assertThat(row.status()).isEqualTo(PeerRow.Status.NO_FUNNEL);
        assertThat(row.quartiles()).isEqualTo(new Quartiles(5, 5, 5));
        assertThat(row.funnel()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Acute - Large, Acute, PEER_GROUP, Acute - Large",
        ", Acute, ORGANISATION_TYPE, Acute",
        "' ', Acute, ORGANISATION_TYPE, Acute",
        ", , ALL, ''"
    })
    void the_peer_group_is_the_benchmark_group_else_the_type_else_all(
            String peerGroup, String type, PeerGroup.Kind kind, String name) {
        Organisation row = new Organisation(
                "A", "One", null, type, null, null, null, null, null, null, null, null, peerGroup, null, null, null);

        assertThat(PeerGroup.of(ENGLAND, Optional.of(row))).isEqualTo(new PeerGroup(ENGLAND, kind, name));
        assertThat(PeerGroup.of(ENGLAND, Optional.empty())).isEqualTo(new PeerGroup(ENGLAND, PeerGroup.Kind.ALL, ""));
    }
}
