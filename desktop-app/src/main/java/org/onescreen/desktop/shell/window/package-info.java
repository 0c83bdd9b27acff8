/// The window: title line, indicator strip, home, screens, keys, bottom line.
@NullMarked
package org.onescreen.desktop.shell.window;

import org.jspecify.annotations.NullMarked;
