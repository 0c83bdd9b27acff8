/// The county's ground: a tree of areas that tile one another without gap or overlap.
@NullMarked
package org.onescreen.desktop.centre.sample.geometry;

import org.jspecify.annotations.NullMarked;
