/// What the tests of the screens share: a cache in memory, records, and a stage to draw on.
@NullMarked
package org.onescreen.desktop.testing;

import org.jspecify.annotations.NullMarked;
