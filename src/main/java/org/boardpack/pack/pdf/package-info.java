/** The pack as an accessible PDF: OpenPDF lives here. */
@NullMarked
package org.boardpack.pack.pdf;

import org.jspecify.annotations.NullMarked;
