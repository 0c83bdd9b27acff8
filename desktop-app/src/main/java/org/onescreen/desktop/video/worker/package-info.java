/// The child process that decodes: commands in, pictures into shared memory, a heartbeat out.
@NullMarked
package org.onescreen.desktop.video.worker;

import org.jspecify.annotations.NullMarked;
