/// How much the feed of a centre carries, how soon it arrives, and that it loses nothing.
@NullMarked
package org.onescreen.packaging.feed;

import org.jspecify.annotations.NullMarked;
