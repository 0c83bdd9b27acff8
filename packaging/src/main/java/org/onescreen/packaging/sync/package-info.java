/// How fast the cache is filled from a centre.
@NullMarked
package org.onescreen.packaging.sync;

import org.jspecify.annotations.NullMarked;
