/// How fast, and how truly, the cache finds.
@NullMarked
package org.onescreen.packaging.search;

import org.jspecify.annotations.NullMarked;
