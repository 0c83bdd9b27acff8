/// What a room may not know of people: between the cache and the screens, so that no screen can
/// show what it never got.
@NullMarked
package org.onescreen.desktop.desk.projected;

import org.jspecify.annotations.NullMarked;
