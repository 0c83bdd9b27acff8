/// What may be done to the borders of divisions and grids.
@NullMarked
package org.onescreen.model.boundary;

import org.jspecify.annotations.NullMarked;
