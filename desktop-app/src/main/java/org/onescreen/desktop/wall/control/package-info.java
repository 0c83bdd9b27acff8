/// Turning the selected camera and speaking through it, one operator at a time.
@NullMarked
package org.onescreen.desktop.wall.control;

import org.jspecify.annotations.NullMarked;
