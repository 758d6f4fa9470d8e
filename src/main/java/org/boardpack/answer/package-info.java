/** What we say back as workbooks: every problem of a bad file, and its bad rows to be corrected. */
@NullMarked
package org.boardpack.answer;

import org.jspecify.annotations.NullMarked;
