/// What the grid map costs on the sample of a city, beside the plainest way to draw the same areas.
@NullMarked
package org.onescreen.packaging.map;

import org.jspecify.annotations.NullMarked;
