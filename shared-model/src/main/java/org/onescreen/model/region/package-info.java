/// Divisions and grids: the tree that a centre thinks in.
@NullMarked
package org.onescreen.model.region;

import org.jspecify.annotations.NullMarked;
