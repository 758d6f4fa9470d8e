/** The Excel Board pack: a workbook of plain, named tables that an analyst keeps. Apache POI lives here and nowhere else. */
@NullMarked
package org.boardpack.pack.workbook;

import org.jspecify.annotations.NullMarked;
