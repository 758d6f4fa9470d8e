package org.boardpack.pack.template;

import java.util.Map;
import org.boardpack.pack.Language;

/** An organisation's logo, for the cover: a PNG picture and what it shows in each language. */
public final class Logo {

    private final byte[] png;
    private final Map<Language, String> alternatives;

    Logo(byte[] png, Map<Language, String> alternatives) {
        this.png = png.clone();
        this.alternatives = Map.copyOf(alternatives);
    }

    /** The bytes of the picture. */
    public byte[] png() {
        return png.clone();
    }

    /** What it shows, for those who do not see it. */
    public String alternative(Language language) {
        return alternatives.getOrDefault(language, "");
    }
}
