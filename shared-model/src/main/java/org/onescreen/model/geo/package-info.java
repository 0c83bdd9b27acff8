/// Places, with the reference system they are written in.
@NullMarked
package org.onescreen.model.geo;

import org.jspecify.annotations.NullMarked;
