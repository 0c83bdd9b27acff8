/// Tells the desks that listen what is new: read once for all of them, written once for all that
/// may see the same.
@NullMarked
package org.onescreen.desktop.centre.live;

import org.jspecify.annotations.NullMarked;
