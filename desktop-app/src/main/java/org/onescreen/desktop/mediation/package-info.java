/// The mediation case board.
@NullMarked
package org.onescreen.desktop.mediation;

import org.jspecify.annotations.NullMarked;
