/// Pictures and films that are taken from cameras: written, hashed, and entered into the register
/// before they are there.
@NullMarked
package org.onescreen.desktop.wall.evidence;

import org.jspecify.annotations.NullMarked;
