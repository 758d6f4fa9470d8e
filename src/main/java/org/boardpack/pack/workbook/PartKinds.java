package org.boardpack.pack.workbook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which parts a published workbook may have, and why others are refused. Everything that is not known to be harmless is refused. */
final class PartKinds {

    /** What gives a part away in its name, its content type or its relationship, and what it is to people; the first that fits counts. */
    private static final Map<String, String> REFUSED = new LinkedHashMap<>();

    static {
        REFUSED.put("pivot", "a pivot table or its cache, which keeps a copy of every row behind it");
        REFUSED.put("externallink", "a link to another workbook, with a copy of its values");
        REFUSED.put("comment", "comments");
        REFUSED.put("/persons/", "the names of people who commented");
        REFUSED.put("vmldrawing", "comments or form controls");
        REFUSED.put("vba", "macros");
        REFUSED.put("macro", "macros");
        REFUSED.put("custom-properties", "document properties of a person or an organisation's own making");
        REFUSED.put("docprops/custom", "document properties of a person or an organisation's own making");
        REFUSED.put("connections", "a data connection");
        REFUSED.put("querytable", "a data connection");
        REFUSED.put("embeddings", "an embedded file");
        REFUSED.put("oleobject", "an embedded file");
        REFUSED.put("activex", "form controls");
        REFUSED.put("ctrlprop", "form controls");
        REFUSED.put("customxml", "data that no sheet shows");
        REFUSED.put("printersettings", "the settings of somebody's printer");
        REFUSED.put("revision", "the history of changes and who made them");
    }

    private static final Pattern KNOWN_PARTS =
            Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
                    + "|xl/(workbook|styles|sharedStrings|calcChain)\\.xml|xl/_rels/workbook\\.xml\\.rels"
                    + "|xl/(worksheets|tables|theme|drawings|charts)/(_rels/)?\\w+\\.xml(\\.rels)?"
                    + "|xl/media/\\w+\\.(png|jpe?g|svg)");

    private PartKinds() {}

    /** Why a part of that name is refused; nothing when it is harmless. */
    static Optional<String> findReason(String partName) {
        Optional<String> refused = findRefused("/" + partName);
        return refused.isPresent() || KNOWN_PARTS.matcher(partName).matches()
                ? refused
                : Optional.of("a part that nobody has found to be harmless (" + partName + ")");
    }

    /** Why something with that name, content type or relationship type is refused, if it is one of the known offenders. */
    static Optional<String> findRefused(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return REFUSED.entrySet().stream()
                .filter(refused -> lower.contains(refused.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
