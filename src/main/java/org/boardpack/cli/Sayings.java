package org.boardpack.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.Language;
import org.boardpack.pack.workbook.MetricWords;
import org.boardpack.pack.workbook.WorkbookWording;

/** The words of an explanation in one language. What metrics are called and mean has one source, the wording of the workbook. */
record Sayings(Language language, Properties texts, WorkbookWording workbook) {

    static Sayings in(Language language, WorkbookWording workbook) {
        String resource = "/messages/explain." + language.code() + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Sayings.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own words cannot be read", unreadable);
        }
        return new Sayings(language, texts, workbook);
    }

    /** A text with its values filled in. */
    String say(String key, Object... values) {
        String text = Objects.requireNonNull(texts.getProperty(key), key);
        return MessageFormat.format(text, values);
    }

    MetricWords metric(Metric metric) {
        return workbook.metric(metric, language);
    }

    /** What a window, unit, status or kind of scope is called. */
    String word(String list, String id) {
        return workbook.word(language, list, id);
    }
}
