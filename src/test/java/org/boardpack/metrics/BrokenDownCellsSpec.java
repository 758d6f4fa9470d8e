package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** Cells and figures for the values of a dimension beside those of the whole. */
class BrokenDownCellsSpec {

    private static final ReportingMonth MONTH = ReportingMonth.of(2025, 3);
    private static final Scope HERE = Scope.organisation("7A4");
    private static final StaffGroup NURSES = new StaffGroup("Nurses");
    private static final Part YOUNG_NURSES = new Part(NURSES, Dimension.AGE_BAND, "under 25");

    private static ScopeCells counted() {
        ScopeCells here = new ScopeCells();
        here.know(Measure.HEADCOUNT);
        here.know(Measure.FTE);
        here.breakDown(Dimension.AGE_BAND, Measure.HEADCOUNT);
        here.add(StaffGroup.ALL, Measure.HEADCOUNT, 9);
        here.add(NURSES, Measure.HEADCOUNT, 7);
        here.add(YOUNG_NURSES, Measure.HEADCOUNT, 3);
        return here;
    }

    @Test
    void a_measure_that_is_broken_down_is_known_for_each_value_and_zero_where_nobody_has_it() {
        ScopeCells here = counted();
        assertThat(here.find(YOUNG_NURSES, Measure.HEADCOUNT)).hasValue(3);
        assertThat(here.find(new Part(NURSES, Dimension.AGE_BAND, "60+"), Measure.HEADCOUNT))
                .hasValue(0);
    }

    @Test
    void a_measure_that_is_not_broken_down_by_the_dimension_is_missing_there() {
        ScopeCells here = counted();
        assertThat(here.find(YOUNG_NURSES, Measure.FTE)).isEmpty();
        assertThat(here.find(new Part(NURSES, Dimension.GENDER, "Female"), Measure.HEADCOUNT))
                .isEmpty();
    }

    @Test
    void cells_that_were_kept_are_the_cells_that_were_counted() {
        ScopeCells read = CellTables.toCells(CellTables.toTable(counted()));
        assertThat(read.amounts()).isEqualTo(counted().amounts());
        assertThat(read.brokenDown()).isEqualTo(counted().brokenDown());
        assertThat(read.find(YOUNG_NURSES, Measure.HEADCOUNT)).hasValue(3);
    }

    @Test
    void a_figure_of_the_editions_month_names_its_dimension_and_value_and_has_a_reference_of_its_own() {
        List<Figure> figures = engine(MONTH).figures(MONTH);
        Figure young = figures.stream()
                .filter(figure -> figure.metric() == Metric.HEADCOUNT
                        && figure.dimension().equals("age-band"))
                .findFirst()
                .orElseThrow();
        assertThat(young.dimensionValue()).isEqualTo("under 25");
        assertThat(young.staffGroup()).isEqualTo(NURSES);
        assertThat(young.value()).isEqualTo(BigDecimal.valueOf(3));
        assertThat(young.reference()).isEqualTo("HC-7A4-2503-Nurses-AG.under_25");
        assertThat(figures.stream().map(Figure::reference)).doesNotHaveDuplicates();
    }

    @Test
    void earlier_months_are_not_broken_down() {
        assertThat(engine(MONTH.plus(1)).figures(MONTH))
                .isNotEmpty()
                .extracting(Figure::dimension)
                .containsOnly("");
    }

    private static FigureEngine engine(ReportingMonth editionMonth) {
        OrganisationTable nobody = new OrganisationTable(List.of(), new OrganisationTable.Nation("NAT", "Nation"));
        return new FigureEngine(
                HERE, new TreeMap<>(Map.of(MONTH, counted())), nobody, Method.DEFAULT, editionMonth, StaffGroup::name);
    }
}
