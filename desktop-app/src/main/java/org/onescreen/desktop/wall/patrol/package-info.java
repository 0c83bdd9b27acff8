/// Patrols by video: one camera after the other, each for its own time.
@NullMarked
package org.onescreen.desktop.wall.patrol;

import org.jspecify.annotations.NullMarked;
