/// What the camera wall is measured against: the same streams, decoded and scaled by FFmpeg alone,
/// without a window.
@NullMarked
package org.onescreen.packaging.wall;

import org.jspecify.annotations.NullMarked;
