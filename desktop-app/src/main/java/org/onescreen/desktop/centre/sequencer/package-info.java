/// Puts changes into one order, whichever transactions they came from, and says when there are new
/// ones.
@NullMarked
package org.onescreen.desktop.centre.sequencer;

import org.jspecify.annotations.NullMarked;
