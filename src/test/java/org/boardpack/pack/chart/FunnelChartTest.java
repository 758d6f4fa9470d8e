package org.boardpack.pack.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.boardpack.pack.FunnelAlternative;
import org.boardpack.pack.FunnelChart;
import org.boardpack.pack.Language;
import org.boardpack.pack.template.BoardPackTemplate;
import org.boardpack.statistics.funnel.Chance;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.statistics.funnel.Observed;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

/** What a funnel plot shows, and what it says to people who do not see it. */
class FunnelChartTest {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 300;

    /** Twenty around 10 %, then one of 20 % and one of 5 %. */
    private static FunnelChart chart(String insider, String outlier) {
        List<Observed> units = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(new Observed(30 + 10 * i + (i % 2 == 0 ? 2 : -2), 300 + 100 * i));
            names.add(insider + i);
        }
        units.add(new Observed(300, 1500));
        units.add(new Observed(100, 2000));
        names.add(outlier);
        names.add("RZ2");
        return new FunnelChart(
                "Turnover",
                "mean staff in post",
                "turnover in 12 months, %",
                "All",
                "95 %",
                "99.8 %",
                Funnel.of(Chance.POISSON, units).orElseThrow(),
                names);
    }

    /** Two hundred around 10 % of a thousand, then so many above, each further off than the one before. */
    private static FunnelChart withAbove(int above, SortedSet<Integer> marked) {
        List<Observed> units = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 200 + above; i++) {
            units.add(new Observed(i < 200 ? 100 : 150 + 5 * (i - 200), 1000));
            names.add("R" + i);
        }
        return new FunnelChart(
                "Turnover",
                "mean staff in post",
                "turnover in 12 months, %",
                "All",
                "95 %",
                "99.8 %",
                Funnel.of(Chance.POISSON, units).orElseThrow(),
                names,
                marked);
    }

    @Test
    void of_many_outside_the_ten_furthest_off_are_named_and_the_own_organisation() {
        FunnelChart many = withAbove(12, new TreeSet<>(List.of(3)));

        assertThat(many.named()).containsExactly(3, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211);
        assertThat(many.isCut()).isTrue();
    }

    @Test
    void of_ten_outside_all_are_named() {
        FunnelChart ten = withAbove(10, new TreeSet<>());

        assertThat(ten.named()).hasSize(10);
        assertThat(ten.isCut()).isFalse();
    }

    private static int[] drawn(FunnelChart chart) {
        BareMachine.prepare();
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        new ChartPainter(BoardPackTemplate.shipped().theme()).paint(chart, graphics, WIDTH, HEIGHT);
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    @Test
    void the_same_funnel_is_drawn_the_same() {
        assertThat(drawn(chart("RA", "RZ1"))).isEqualTo(drawn(chart("RA", "RZ1")));
    }

    @Test
    void only_those_outside_of_the_limits_are_named() {
        assertThat(drawn(chart("RA", "RZ1"))).isEqualTo(drawn(chart("Somebody else ", "RZ1")));
        assertThat(drawn(chart("RA", "RZ1"))).isNotEqualTo(drawn(chart("RA", "RZ9")));
    }

    @Test
    void without_colour_those_outside_still_look_different() {
        FunnelUnitsRenderer renderer = new FunnelUnitsRenderer(
                chart("RA", "RZ1"), new HouseStyle(BoardPackTemplate.shipped().theme()));

        assertThat(renderer.getItemShape(0, 20))
                .isNotInstanceOf(renderer.getItemShape(0, 0).getClass());
        assertThat(renderer.getItemFillPaint(0, 0)).isEqualTo(Color.WHITE);
        assertThat(renderer.getItemFillPaint(0, 20)).isNotEqualTo(Color.WHITE);
    }

    @Test
    void names_of_neighbours_do_not_touch() {
        List<Observed> units = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            units.add(new Observed(100, 1000));
        }
        units.add(new Observed(160, 1000));
        units.add(new Observed(161, 1000));
        units.add(new Observed(40, 1000));
        units.add(new Observed(41, 1000));
        List<String> names =
                units.stream().map(unit -> "RA" + (int) unit.events()).toList();
        Funnel funnel = Funnel.of(Chance.POISSON, units).orElseThrow();
        FunnelChart chart = new FunnelChart("t", "s", "v", "c", "i", "o", funnel, names);

        List<OutlierNames.Placed> placed = names(chart, funnel);

        assertThat(placed).extracting(OutlierNames.Placed::name).containsExactly("RA160", "RA161", "RA41", "RA40");
        assertThat(placed.get(1).value()).isGreaterThanOrEqualTo(placed.get(0).value() + 1);
        assertThat(placed.get(3).value()).isLessThanOrEqualTo(placed.get(2).value() - 1);
    }

    /** Numbers are rounded: a name one line lower may still lie over the other by less than anybody could draw. It had been moved for ever. */
    @Test
    void a_name_makes_way_for_another_whatever_the_height_of_a_line() {
        List<Observed> units = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            units.add(new Observed(i < 20 ? 200 : 80, 2000));
            names.add("RA" + i);
        }
        Funnel funnel = Funnel.of(Chance.POISSON, units).orElseThrow();
        FunnelChart chart = new FunnelChart("Turnover", "staff", "%", "All", "95 %", "99.8 %", funnel, names);
        FunnelCurves curves = new FunnelCurves(funnel);

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 1; i <= 5_000; i++) {
                double line = i * 0.000137;
                List<OutlierNames.Placed> placed = new OutlierNames(
                                chart, curves, 5, name -> 5.0 * name.length(), line, new Range(0, 100))
                        .placed();

                assertThat(placed).hasSize(2);
                assertThat(placed.get(0).value() - placed.get(1).value()).isCloseTo(line, within(1e-9));
            }
        });
    }

    private static List<OutlierNames.Placed> names(FunnelChart chart, Funnel funnel) {
        return new OutlierNames(chart, new FunnelCurves(funnel), 5, name -> 5.0 * name.length(), 1, new Range(0, 100))
                .placed();
    }

    @Test
    void a_name_without_room_on_either_side_ends_early_instead_of_being_cut() {
        List<Observed> units = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            units.add(new Observed(100, 1000 + i));
        }
        units.add(new Observed(200, 1020));
        List<String> names = new ArrayList<>(java.util.Collections.nCopies(40, "RA"));
        names.add("The Royal and Ancient University Teaching Hospitals of Somewhere ".repeat(10));
        Funnel funnel = Funnel.of(Chance.POISSON, units).orElseThrow();
        FunnelChart chart = new FunnelChart("t", "s", "v", "c", "i", "o", funnel, names);

        assertThat(names(chart, funnel)).singleElement().satisfies(placed -> {
            assertThat(placed.name()).startsWith("The Royal").endsWith("…").hasSizeLessThan(300);
            double room = placed.isLeftOfPoint()
                    ? placed.size() - new FunnelCurves(funnel).from()
                    : new FunnelCurves(funnel).to() - placed.size();
            assertThat(5.0 * placed.name().length()).isLessThanOrEqualTo(Math.max(room, 65));
        });
    }

    @Test
    void the_text_says_how_many_where_the_centre_is_and_who_lies_outside() {
        assertThat(new FunnelAlternative(Language.ENGLISH).of(chart("RA", "RZ1")))
                .isEqualTo("Funnel plot of 22 organisations: turnover in 12 months, %, by mean staff in post. "
                        + "All together have 10.2 %. Above the 99.8 % limits: RZ1 (20.0 %). "
                        + "Below the 99.8 % limits: RZ2 (5.0 %).");
        assertThat(new FunnelAlternative(Language.WELSH).of(chart("RA", "RZ1")))
                .contains("RZ1 (20.0 %)", "RZ2 (5.0 %)", "10.2 %")
                .doesNotContain("RA1", "{");
    }

    @Test
    void a_name_a_unit_is_needed() {
        FunnelChart chart = chart("RA", "RZ1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunnelChart("t", "s", "v", "c", "i", "o", chart.funnel(), List.of("RA")));
    }
}
