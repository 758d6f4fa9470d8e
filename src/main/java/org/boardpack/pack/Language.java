package org.boardpack.pack;

/** A language that packs are written in. */
public enum Language {
    ENGLISH("en", "en-GB"),
    WELSH("cy", "cy-GB");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** The two letters in file names and settings. */
    public String code() {
        return code;
    }

    /** The tag that documents declare, such as {@code en-GB}. */
    public String tag() {
        return tag;
    }

    /**
     * The language of that code.
     *
     * @throws IllegalArgumentException with a sentence for people when there is none
     */
    public static Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("\"" + code + "\" is not a language of the packs; choose en or cy");
    }
}
