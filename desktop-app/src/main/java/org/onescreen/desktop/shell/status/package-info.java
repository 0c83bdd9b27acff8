/// What the desk knows about itself: the centre, the age of the data, the video worker; and what it
/// has to tell.
@NullMarked
package org.onescreen.desktop.shell.status;

import org.jspecify.annotations.NullMarked;
