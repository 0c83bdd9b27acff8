/// RTSP for the simulated cameras: what a real camera of the county speaks.
@NullMarked
package org.onescreen.desktop.centre.camera.rtsp;

import org.jspecify.annotations.NullMarked;
