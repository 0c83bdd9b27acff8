/// Views of the wall that were kept: this desk's own in a file, everybody's as records.
@NullMarked
package org.onescreen.desktop.wall.view;

import org.jspecify.annotations.NullMarked;
