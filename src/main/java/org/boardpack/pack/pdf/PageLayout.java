package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.IdentityHashMap;
import java.util.List;
import org.boardpack.pack.Block;
import org.boardpack.pack.Table;
import org.boardpack.pack.chart.ChartPainter;
import org.jspecify.annotations.Nullable;

/** Lays a page out, as widely set as its sheets allow. How that comes out is rehearsed before anything is written. */
final class PageLayout {

    private final Flow flow;
    private final PackFonts fonts;
    private final @Nullable ChartPainter painter;

    /** What the tables of the page ask for, measured once for every rehearsal. */
    private final IdentityHashMap<Table, ColumnWidths> measured = new IdentityHashMap<>();

    /** @param painter null where only places are asked for: charts are left white */
    PageLayout(Flow flow, PackFonts fonts, @Nullable ChartPainter painter) {
        this.flow = flow;
        this.fonts = fonts;
        this.painter = painter;
    }

    /** How a page is set: what stands on each run of sheets, and how closely. */
    private record Setting(List<List<Block>> parts, Density density, int sheets) {}

    /**
     * Lays a page out from here on.
     *
     * @param least how many sheets it is to take at least; where it needs fewer, they share what there is
     */
    void draw(List<Block> blocks, int least, PdfStructureElement parent) {
        Setting setting = setting(blocks, least);
        draw(setting.parts(), new BlockLayout(flow, fonts, painter, setting.density(), measured), flow, parent);
    }

    /** How many sheets a page takes by itself. */
    int sheets(List<Block> blocks) {
        return setting(blocks, 1).sheets();
    }

    private Setting setting(List<Block> blocks, int least) {
        Setting best = rehearsed(List.of(blocks), Density.STEPS.get(0));
        for (Density step : Density.STEPS.subList(1, Density.STEPS.size())) {
            if (best.sheets() <= Math.max(1, least)) {
                break;
            }
            Setting tried = rehearsed(List.of(blocks), step);
            best = tried.sheets() < best.sheets() ? tried : best;
        }
        return best.sheets() >= least ? best : spread(best, least);
    }

    /** Over that many sheets; as it is where there is too little. */
    private Setting spread(Setting setting, int sheets) {
        List<Block> blocks = setting.parts().get(0);
        for (int parts = sheets; parts > 1; parts--) {
            BlockLayout heights = new BlockLayout(flow, fonts, null, setting.density(), measured);
            List<List<Block>> spread = Spread.over(blocks, parts, heights::height);
            for (Density step : Density.STEPS) {
                Setting tried = rehearsed(spread, step);
                if (tried.sheets() == sheets) {
                    return tried;
                }
            }
        }
        return setting;
    }

    /** On how many sheets that comes out. */
    private Setting rehearsed(List<List<Block>> parts, Density density) {
        Flow silent = flow.rehearsal();
        draw(
                parts,
                new BlockLayout(silent, fonts, null, density, measured),
                silent,
                flow.tags().root());
        return new Setting(parts, density, silent.sheet() - flow.sheet() + 1);
    }

    /** Each part begins a sheet, but for the first. */
    private static void draw(List<List<Block>> parts, BlockLayout layout, Flow flow, PdfStructureElement parent) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                flow.nextSheet();
            }
            layout.draw(parts.get(i), parent);
        }
    }
}
