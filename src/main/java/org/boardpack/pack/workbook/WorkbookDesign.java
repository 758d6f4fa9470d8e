package org.boardpack.pack.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.boardpack.pack.Language;
import org.jspecify.annotations.Nullable;

/**
 * How workbooks are made: the wording in each language, and the template workbook {@code pack.xlsx}. A workspace may have its own; for
 * one language alone that is {@code pack.cy.xlsx}. Immutable.
 */
public final class WorkbookDesign {

    private static final String BUILT_IN = "/reports-templates/board-pack/pack.xlsx";

    private final WorkbookWording wording;
    private final Map<Language, WorkbookTemplate> templates;

    private WorkbookDesign(WorkbookWording wording, Map<Language, WorkbookTemplate> templates) {
        this.wording = wording;
        this.templates = templates;
    }

    /** The design that comes with the program. */
    public static WorkbookDesign builtIn() {
        return load(WorkbookWording.builtIn(), null);
    }

    /**
     * The built-in design, overridden by the files in the folder that exist.
     *
     * @param boardPackTemplates usually the workspace's {@code reports-templates/board-pack}; need not exist
     * @throws WordingException when a file cannot be used, with every mistake and its place
     */
    public static WorkbookDesign loadedFrom(Path boardPackTemplates) {
        return load(WorkbookWording.loadedFrom(boardPackTemplates), boardPackTemplates);
    }

    private static WorkbookDesign load(WorkbookWording wording, @Nullable Path folder) {
        Map<Language, WorkbookTemplate> templates = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Wording words = wording.in(language);
            Path own = own(folder, language);
            String file = own == null ? "pack.xlsx" : own.toString();
            WorkbookTemplate template = TemplateReader.read(
                    file, own == null ? builtInTemplate() : bytes(own), new TreeSet<>(words.keys()));
            checkHeadings(file, template, words);
            templates.put(language, template);
        }
        return new WorkbookDesign(wording, templates);
    }

    private static @Nullable Path own(@Nullable Path folder, Language language) {
        if (folder == null) {
            return null;
        }
        Path ofLanguage = folder.resolve("pack." + language.code() + ".xlsx");
        Path ofAll = folder.resolve("pack.xlsx");
        return Files.isRegularFile(ofLanguage) ? ofLanguage : Files.isRegularFile(ofAll) ? ofAll : null;
    }

    /** Excel refers to a column by its heading, so no two of a table may be alike; it does not look at capitals. */
    private static void checkHeadings(String file, WorkbookTemplate template, Wording words) {
        TemplateProblems problems = new TemplateProblems(file);
        for (TemplateSheet sheet : template.sheets()) {
            Map<String, String> fields = new HashMap<>();
            for (TemplateSheet.Column column : sheet.columns()) {
                String heading = words.fill(column.heading());
                String other = fields.put(heading.toLowerCase(java.util.Locale.ROOT), column.field());
                if (other != null) {
                    problems.add("sheet \"" + sheet.id() + "\": the columns {{" + other + "}} and {{" + column.field()
                            + "}} have the same heading, \"" + heading + "\"; every column needs its own");
                }
            }
        }
        problems.throwIfAny();
    }

    private static byte[] builtInTemplate() {
        try (InputStream in = Objects.requireNonNull(WorkbookDesign.class.getResourceAsStream(BUILT_IN), BUILT_IN)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new WordingException(
                    "[" + file + "] cannot be read; close it in Excel and check that you may open it");
        }
    }

    Wording words(Language language) {
        return wording.in(language);
    }

    WorkbookTemplate template(Language language) {
        return Objects.requireNonNull(templates.get(language));
    }
}
