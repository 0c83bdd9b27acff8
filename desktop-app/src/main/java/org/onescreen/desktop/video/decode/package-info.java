/// FFmpeg and libVLC behind one interface; loaded in the worker process only.
@NullMarked
package org.onescreen.desktop.video.decode;

import org.jspecify.annotations.NullMarked;
