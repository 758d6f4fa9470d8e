/** What every workbook that we write keeps to: text stays text, and the same content has the same bytes. */
@NullMarked
package org.boardpack.spreadsheet;

import org.jspecify.annotations.NullMarked;
