package org.boardpack.pack.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while a template is read, so that one look shows all of it. */
final class Problems {

    private final List<TemplateProblem> problems = new ArrayList<>();

    void add(String file, int line, String message) {
        problems.add(new TemplateProblem(file, line, message));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * @throws TemplateException when there is a problem
     */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(TemplateProblem::file).thenComparingInt(TemplateProblem::line));
            throw new TemplateException(problems);
        }
    }
}
