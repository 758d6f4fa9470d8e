package org.boardpack.workforce;

/** What one organisation says for one month in one kind of extract: the unit that is loaded, replaced whole by a later one, and never merged. */
public record Submission(ExtractKind kind, String organisation, ReportingMonth month, ExtractTable rows) {}
