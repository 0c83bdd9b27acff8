/// The client of the centre server: what it sends goes into the cache, in one transaction with the
/// cursor.
@NullMarked
package org.onescreen.desktop.sync;

import org.jspecify.annotations.NullMarked;
