package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.boardpack.pack.Language;
import org.junit.jupiter.api.Test;

/** The same pack gives the same bytes, wherever and however often it is made. */
class SameWorkbookTest {

    private final ReadWorkbook english = SampleWorkbook.NATION.in(Language.ENGLISH);

    private final ReadWorkbook welsh = SampleWorkbook.NATION.in(Language.WELSH);

    @Test
    void theSamePackGivesTheSameBytesInAnotherTimeZoneAndLocale() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.mismatch(ReadWorkbook.render(SamplePack.nation(), Language.ENGLISH), english.bytes))
                    .isEqualTo(-1);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(Arrays.mismatch(ReadWorkbook.render(SamplePack.nation(), Language.WELSH), welsh.bytes))
                    .isEqualTo(-1);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void severalThreadsMayShareARenderer() {
        assertThat(IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(i -> ReadWorkbook.render(SamplePack.nation(), Language.WELSH))
                        .map(bytes -> Arrays.mismatch(bytes, welsh.bytes))
                        .toList())
                .containsOnly(-1)
                .hasSize(4);
    }

    @Test
    void everyEntryOfTheZipHasTheSameFixedTime() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(english.bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
                entries++;
            }
            assertThat(entries).isGreaterThan(60);
        }
    }
}
