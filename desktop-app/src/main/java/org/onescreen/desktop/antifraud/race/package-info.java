/// The warning race: lanes by grade against the clock.
@NullMarked
package org.onescreen.desktop.antifraud.race;

import org.jspecify.annotations.NullMarked;
