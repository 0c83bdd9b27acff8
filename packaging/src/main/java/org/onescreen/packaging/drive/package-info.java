/// A hand on the real desk, for whoever measures it or takes its picture.
@NullMarked
package org.onescreen.packaging.drive;

import org.jspecify.annotations.NullMarked;
