package org.boardpack.pack.template;

import java.util.List;
import java.util.stream.Collectors;

/** A template cannot be used. Its message names every problem with file and line, and is meant for the person who edits the template. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an exception that is never serialised
    private final List<TemplateProblem> problems;

    TemplateException(List<TemplateProblem> problems) {
        super(problems.stream().map(TemplateProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the files, at least one. */
    public List<TemplateProblem> problems() {
        return problems;
    }
}
