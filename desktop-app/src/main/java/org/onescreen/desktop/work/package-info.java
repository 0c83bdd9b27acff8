/// What every screen needs on which an operator works on records: the steps of a record as buttons,
/// what became of a step, and a list with the chosen record beside it.
@NullMarked
package org.onescreen.desktop.work;

import org.jspecify.annotations.NullMarked;
