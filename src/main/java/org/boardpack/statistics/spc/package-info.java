/**
 * Statistical process control of one series over time: the XmR chart and the rules of Making Data Count. Knows numbers and dates, not
 * the NHS. Pure; decided in exact arithmetic.
 */
@NullMarked
package org.boardpack.statistics.spc;

import org.jspecify.annotations.NullMarked;
