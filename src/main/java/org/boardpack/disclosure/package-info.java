/** What may be shown: primary and secondary suppression of figures. Pure. */
@NullMarked
package org.boardpack.disclosure;

import org.jspecify.annotations.NullMarked;
