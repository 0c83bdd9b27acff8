/// The camera simulator of the embedded centre: live H.264 of invented streets, one encoder per
/// camera however many watch.
@NullMarked
package org.onescreen.desktop.centre.camera;

import org.jspecify.annotations.NullMarked;
