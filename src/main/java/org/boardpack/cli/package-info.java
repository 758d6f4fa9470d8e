/** What a person types: commands, exit codes, progress. */
@NullMarked
package org.boardpack.cli;

import org.jspecify.annotations.NullMarked;
