/// The cases as a table: all of them, also those that were closed years ago.
@NullMarked
package org.onescreen.desktop.mediation.table;

import org.jspecify.annotations.NullMarked;
