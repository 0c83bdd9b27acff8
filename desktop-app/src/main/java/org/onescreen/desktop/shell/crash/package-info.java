/// What to do with an exception that nobody caught.
@NullMarked
package org.onescreen.desktop.shell.crash;

import org.jspecify.annotations.NullMarked;
