package org.boardpack.pack;

import java.util.List;
import java.util.Map;
import org.boardpack.workforce.Scope;

/**
 * Everything that the packs of one scope are made from, after disclosure control. PDF, workbook and {@code metrics.csv} are views
 * of the same figures.
 *
 * @param names how each scope that appears is called, by language
 * @param figures the scope's figures, every month that the edition holds
 * @param parts for a roll-up, the figures of whole staff groups of the organisations in it at the edition's month; empty for an organisation
 * @param inputs the files the edition was made from
 * @param suppressionThreshold counts of people below this are not shown; 0 for an internal edition without suppression
 * @param history what is said about earlier packs
 * @param control how figures over time are judged
 * @param work what is done about retention
 * @param background what the pack says of itself: when its inputs came, and how its figures were counted
 */
public record PackData(
        Scope scope,
        EditionStamp edition,
        Map<Language, Map<Scope, String>> names,
        FigureTable figures,
        Map<Scope, FigureTable> parts,
        List<InputFile> inputs,
        int suppressionThreshold,
        PackHistory history,
        ProcessControl control,
        RetentionWork work,
        PackBackground background) {

    /** With the usual rules for figures over time, no target, and nothing that is done about retention. */
    public PackData(
            Scope scope,
            EditionStamp edition,
            Map<Language, Map<Scope, String>> names,
            FigureTable figures,
            Map<Scope, FigureTable> parts,
            List<InputFile> inputs,
            int suppressionThreshold,
            PackHistory history) {
        this(
                scope,
                edition,
                names,
                figures,
                parts,
                inputs,
                suppressionThreshold,
                history,
                ProcessControl.USUAL,
                RetentionWork.NONE,
                PackBackground.NONE);
    }

    /** The name of a scope in a language; its code when nobody has named it. */
    public String nameOf(Scope named, Language language) {
        return names.getOrDefault(language, Map.of()).getOrDefault(named, named.code());
    }
}
