/// What the map shows, projected, indexed and simplified ahead of drawing. Knows no JavaFX: all of
/// it is made off the FX thread and immutable afterwards.
@NullMarked
package org.onescreen.desktop.map.scene;

import org.jspecify.annotations.NullMarked;
