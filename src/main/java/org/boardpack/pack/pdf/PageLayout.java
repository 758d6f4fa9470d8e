package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.pack.Block;
import org.boardpack.pack.chart.ChartPainter;
import org.jspecify.annotations.Nullable;

/**
 * Lays a page out, as widely set as its sheets allow. How that comes out is rehearsed before anything is written, and kept: the page is asked
 * by its twins before it is written itself.
 */
final class PageLayout {

    private final List<Block> blocks;

    private final Measured measured;

    /** How the page comes out in one piece. */
    private final Map<Density, Setting> whole = new HashMap<>();

    PageLayout(List<Block> blocks, Inks inks) {
        this.blocks = blocks;
        this.measured = new Measured(inks);
    }

    /** How a page is set: what stands on each run of sheets, and how closely. */
    private record Setting(List<List<Block>> parts, Density density, int sheets) {}

    /**
     * Lays the page out from here on.
     *
     * @param least how many sheets it is to take at least; where it needs fewer, they share what there is
     */
    void draw(Flow flow, ChartPainter painter, int least, PdfStructureElement parent) {
        Setting setting = setting(flow, least);
        draw(setting.parts(), layout(flow, painter, setting.density()), flow, parent);
    }

    /** How many sheets the page takes by itself. */
    int sheets(Flow flow) {
        return setting(flow, 1).sheets();
    }

    /** @param painter null where only places are asked for: charts are left white */
    private BlockLayout layout(Flow flow, @Nullable ChartPainter painter, Density density) {
        return new BlockLayout(flow, painter, density, measured);
    }

    private Setting setting(Flow flow, int least) {
        Setting best = widest(flow, Math.max(1, least));
        return best.sheets() >= least ? best : spread(flow, best, least);
    }

    /** As widely set as so many sheets allow, or as few as there can be: what is set closer never takes more, so the middle tells which half. */
    private Setting widest(Flow flow, int sheets) {
        Setting widest = whole(flow, Density.STEPS.get(0));
        if (widest.sheets() <= sheets) {
            return widest;
        }
        int fits = Density.STEPS.size() - 1;
        int most = Math.max(sheets, whole(flow, Density.STEPS.get(fits)).sheets());
        if (widest.sheets() <= most) {
            return widest;
        }
        int tooWide = 0;
        while (fits - tooWide > 1) {
            int middle = (fits + tooWide) / 2;
            if (whole(flow, Density.STEPS.get(middle)).sheets() <= most) {
                fits = middle;
            } else {
                tooWide = middle;
            }
        }
        return whole(flow, Density.STEPS.get(fits));
    }

    private Setting whole(Flow flow, Density density) {
        return whole.computeIfAbsent(density, unseen -> rehearsed(flow, List.of(blocks), density));
    }

    /** Over that many sheets; as it is where there is too little. */
    private Setting spread(Flow flow, Setting setting, int sheets) {
        for (int parts = sheets; parts > 1; parts--) {
            BlockLayout heights = layout(flow, null, setting.density());
            List<List<Block>> spread = Spread.over(blocks, parts, heights::height);
            for (Density step : Density.STEPS) {
                Setting tried = rehearsed(flow, spread, step);
                if (tried.sheets() == sheets) {
                    return tried;
                }
            }
        }
        return setting;
    }

    /** On how many sheets that comes out. */
    private Setting rehearsed(Flow flow, List<List<Block>> parts, Density density) {
        Flow silent = flow.rehearsal();
        draw(parts, layout(silent, null, density), silent, flow.tags().root());
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
