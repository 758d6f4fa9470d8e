package org.boardpack.job.explain;

import java.util.Optional;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.ScopeType;

/**
 * Which figure somebody asks to have explained, as typed: by its printed reference, or by metric and the rest.
 *
 * @param what a metric's id or a figure's printed reference, such as {@code LR-7A4-2310}
 * @param scope code of the organisation or roll-up; empty with a reference
 * @param scopeType where a code is shared; the narrowest otherwise
 * @param month of the edition, and with a metric also of the figure; empty with a reference: the reference's own
 * @param edition the latest of the month when empty
 * @param window the longest rolling one of the metric when empty
 * @param dimension blank for the whole staff group
 */
public record FigureQuestion(
        String what,
        Optional<String> scope,
        Optional<ScopeType> scopeType,
        Optional<ReportingMonth> month,
        Optional<Integer> edition,
        String staffGroup,
        Optional<Window> window,
        String dimension,
        String dimensionValue) {}
