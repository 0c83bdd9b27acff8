/// Dice, shares and ids that come out the same on every machine and every JDK.
@NullMarked
package org.onescreen.desktop.centre.sample.chance;

import org.jspecify.annotations.NullMarked;
