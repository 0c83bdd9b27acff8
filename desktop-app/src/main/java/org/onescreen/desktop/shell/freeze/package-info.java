/// Watches the FX thread and says who held it.
@NullMarked
package org.onescreen.desktop.shell.freeze;

import org.jspecify.annotations.NullMarked;
