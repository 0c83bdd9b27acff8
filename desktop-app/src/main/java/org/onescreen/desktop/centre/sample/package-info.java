/// The sample county (示范县): records of a believable year, the same for the same seed.
@NullMarked
package org.onescreen.desktop.centre.sample;

import org.jspecify.annotations.NullMarked;
