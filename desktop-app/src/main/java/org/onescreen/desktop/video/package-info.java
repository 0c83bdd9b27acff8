/// Live camera pictures: a worker process decodes, the desk reads finished frames from shared
/// memory.
@NullMarked
package org.onescreen.desktop.video;

import org.jspecify.annotations.NullMarked;
