/// The cases by day: what is due and who meets.
@NullMarked
package org.onescreen.desktop.mediation.calendar;

import org.jspecify.annotations.NullMarked;
