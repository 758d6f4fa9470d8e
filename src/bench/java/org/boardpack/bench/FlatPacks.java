package org.boardpack.bench;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.chart.BareMachine;

/** Pack after pack in a process of its own with a small heap: says what is in use after the first and after every tenth of the way, MB. */
final class FlatPacks {

    private static final int TENTHS = 10;

    private FlatPacks() {}

    public static void main(String[] arguments) throws Exception {
        BareMachine.prepare();
        int packs = Integer.parseInt(arguments[0]);
        OurPacks ours = new OurPacks(SamplePackData.healthBoard());
        List<String> inUse = new ArrayList<>();
        for (int i = 0; i <= packs; i++) {
            ours.write(ours.composed(), OutputStream.nullOutputStream());
            if (i % (packs / TENTHS) == 0) {
                inUse.add(Long.toString(MemoryInUse.afterCollection() / 1_000_000));
            }
        }
        System.out.println(String.join(", ", inUse));
    }
}
