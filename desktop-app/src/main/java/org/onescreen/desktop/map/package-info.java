/// The grid map: divisions, grids and marks on one canvas.
@NullMarked
package org.onescreen.desktop.map;

import org.jspecify.annotations.NullMarked;
