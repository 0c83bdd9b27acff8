/// The cameras that this desk reaches by itself: what its administrator wrote of them, how they are
/// turned, and where their live pictures are.
@NullMarked
package org.onescreen.desktop.desk.device;

import org.jspecify.annotations.NullMarked;
