package org.boardpack.pack.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.boardpack.pack.Language;
import org.jspecify.annotations.Nullable;

/** Reads the logo that a theme names: a PNG file beside it, with its alternative text in each language. */
final class LogoReader {

    /** A pack has its logo in every copy. */
    private static final long MOST_BYTES = 300_000;

    private LogoReader() {}

    /**
     * The logo; null, and a problem, where it cannot be used.
     *
     * @param folder where the theme is; null for the one that ships with the program, which has no logo
     */
    static @Nullable Logo read(Mapping logo, @Nullable Path folder) {
        logo.allow("a logo", "file", "alternative");
        String name = logo.text("file", "a logo");
        Map<Language, String> alternatives = new EnumMap<>(Language.class);
        logo.find("alternative")
                .ifPresentOrElse(
                        node -> readAlternatives(logo.inside("alternative", node), alternatives),
                        () -> logo.problem(
                                "alternative",
                                "a logo needs \"alternative\": what it shows, in en and in cy, for those who do not see"
                                        + " it"));
        byte[] png = folder == null ? null : picture(logo, folder, name);
        return png == null ? null : new Logo(png, alternatives);
    }

    private static void readAlternatives(Mapping texts, Map<Language, String> alternatives) {
        texts.allow("an alternative text", "en", "cy");
        for (Language language : Language.values()) {
            alternatives.put(language, texts.text(language.code(), "the alternative text of a logo"));
        }
    }

    private static byte @Nullable [] picture(Mapping logo, Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        if (!folder.normalize().equals(file.getParent()) || !Files.isRegularFile(file)) {
            logo.problem("file", "there is no file \"" + name + "\" beside the theme");
            return null;
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                logo.problem("file", "\"" + name + "\" has more than " + MOST_BYTES / 1000 + " kB; save it smaller");
                return null;
            }
            byte[] bytes = Files.readAllBytes(file);
            boolean isPng = bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N';
            if (!isPng || ImageIO.read(new ByteArrayInputStream(bytes)) == null) {
                logo.problem("file", "\"" + name + "\" is no PNG picture; save it as PNG");
                return null;
            }
            return bytes;
        } catch (IOException unreadable) {
            logo.problem("file", "\"" + name + "\" cannot be read as a PNG picture; save it again");
            return null;
        }
    }
}
