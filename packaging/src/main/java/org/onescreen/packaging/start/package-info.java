/// How long the desk takes to open, beside an empty window.
@NullMarked
package org.onescreen.packaging.start;

import org.jspecify.annotations.NullMarked;
