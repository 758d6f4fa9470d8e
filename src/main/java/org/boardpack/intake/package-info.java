/** From text to typed columns: recognise, read, map, check; a file becomes submissions or findings. Extracts are declared as data. */
@NullMarked
package org.boardpack.intake;

import org.jspecify.annotations.NullMarked;
