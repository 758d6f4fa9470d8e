package org.boardpack.pack.spc;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.boardpack.pack.Language;

/** The words of process charts in one language. */
final class SpcWords {

    /** Every chart asks for them; they are read once. Nobody changes them. */
    private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

    private final Properties texts;

    SpcWords(Language language) {
        texts = load("spc", language);
    }

    static Properties load(String name, Language language) {
        return LOADED.computeIfAbsent("/messages/" + name + "." + language.code() + ".properties", SpcWords::read);
    }

    private static Properties read(String resource) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SpcWords.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own words cannot be read", unreadable);
        }
    }

    /** A text with its values filled in; a number comes as text. */
    String say(String key, Object... values) {
        return MessageFormat.format(Objects.requireNonNull(texts.getProperty(key), key), values);
    }
}
