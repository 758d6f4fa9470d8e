package org.boardpack.intake;

import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;

/** What a first look at a file says: its kind, and the organisation and month of its first row. */
public record Glimpse(ExtractKind kind, String organisation, ReportingMonth month) {}
