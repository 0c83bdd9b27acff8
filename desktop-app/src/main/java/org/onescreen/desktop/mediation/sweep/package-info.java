/// Sweeps for disputes in the making: begun, counted, and the cases that came of them.
@NullMarked
package org.onescreen.desktop.mediation.sweep;

import org.jspecify.annotations.NullMarked;
