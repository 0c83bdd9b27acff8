/// Where the window stood.
@NullMarked
package org.onescreen.desktop.shell.placement;

import org.jspecify.annotations.NullMarked;
