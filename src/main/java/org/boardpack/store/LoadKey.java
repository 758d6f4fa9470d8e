package org.boardpack.store;

import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;

/** What a load replaces whole: the same organisation's same month in the same kind of extract. */
public record LoadKey(ExtractKind kind, String organisation, ReportingMonth month) {}
