/// Which fields are personal, and how they are masked.
@NullMarked
package org.onescreen.model.privacy;

import org.jspecify.annotations.NullMarked;
