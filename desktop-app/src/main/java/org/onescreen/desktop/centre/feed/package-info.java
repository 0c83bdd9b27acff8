/// What a desk may read of the feed, page by page.
@NullMarked
package org.onescreen.desktop.centre.feed;

import org.jspecify.annotations.NullMarked;
