/// The camera wall: live tiles that say how old their picture is.
@NullMarked
package org.onescreen.desktop.wall;

import org.jspecify.annotations.NullMarked;
