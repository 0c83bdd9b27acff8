/// The large sizes of the sync's own tests.
@NullMarked
package org.onescreen.packaging.soak;

import org.jspecify.annotations.NullMarked;
