package org.boardpack.pack.workbook;

import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.workforce.Scope;

/** The workbooks that many tests read: each is made once, and let go where memory is short, for one read back takes a hundred megabytes. */
enum SampleWorkbook {
    ORGANISATION(SamplePack::organisation),
    NATION(SamplePack::nation),
    EVERYTHING(SamplePack::everything),
    REGION_WITHOUT_A_FIGURE(() -> SamplePack.pack(Scope.region("Y56"), List.of(), Map.of()));

    private final Supplier<PackData> pack;
    private final Map<Language, SoftReference<ReadWorkbook>> made = new EnumMap<>(Language.class);

    SampleWorkbook(Supplier<PackData> pack) {
        this.pack = pack;
    }

    synchronized ReadWorkbook in(Language language) {
        SoftReference<ReadWorkbook> kept = made.get(language);
        ReadWorkbook workbook = kept == null ? null : kept.get();
        if (workbook == null) {
            workbook = new ReadWorkbook(pack.get(), language);
            made.put(language, new SoftReference<>(workbook));
        }
        return workbook;
    }
}
