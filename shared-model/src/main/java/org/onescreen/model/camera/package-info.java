/// Cameras and their national device codes.
@NullMarked
package org.onescreen.model.camera;

import org.jspecify.annotations.NullMarked;
