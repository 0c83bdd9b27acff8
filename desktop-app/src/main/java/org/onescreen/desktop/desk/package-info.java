/// The program: command line, composition by hand, crash handler, single instance.
@NullMarked
package org.onescreen.desktop.desk;

import org.jspecify.annotations.NullMarked;
