/// Asks who is there.
@NullMarked
package org.onescreen.desktop.shell.login;

import org.jspecify.annotations.NullMarked;
