/// How tiles lie on the wall and which camera is in which of them: values without a screen.
@NullMarked
package org.onescreen.desktop.wall.layout;

import org.jspecify.annotations.NullMarked;
