package org.boardpack.pack;

import java.util.List;

/** Terms and what they mean. */
public record Definitions(List<Definition> definitions) implements Block {

    public record Definition(String term, String meaning) {
        public Definition {
            term = Required.text(term, "a term");
            meaning = Required.text(meaning, "a term's meaning");
        }
    }

    public Definitions {
        definitions = List.copyOf(definitions);
        if (definitions.isEmpty()) {
            throw new IllegalArgumentException("definitions need a term");
        }
    }
}
