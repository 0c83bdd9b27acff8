/// Which stream each tile plays and how often it is drawn, so that the machine keeps up: values
/// without a screen.
@NullMarked
package org.onescreen.desktop.wall.budget;

import org.jspecify.annotations.NullMarked;
