/// What the panels beside the wall share: the doors that each of them has, and the parts that each
/// is made of.
@NullMarked
package org.onescreen.desktop.wall.side;

import org.jspecify.annotations.NullMarked;
