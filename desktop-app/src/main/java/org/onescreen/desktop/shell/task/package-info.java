/// Long work, in one list.
@NullMarked
package org.onescreen.desktop.shell.task;

import org.jspecify.annotations.NullMarked;
