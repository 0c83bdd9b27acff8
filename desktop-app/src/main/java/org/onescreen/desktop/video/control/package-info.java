/// Turning cameras and speaking through them: one interface, and the protocols behind it.
@NullMarked
package org.onescreen.desktop.video.control;

import org.jspecify.annotations.NullMarked;
