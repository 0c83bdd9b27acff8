/// What the committees have done, in figures that say what they are made of.
@NullMarked
package org.onescreen.desktop.mediation.statistics;

import org.jspecify.annotations.NullMarked;
