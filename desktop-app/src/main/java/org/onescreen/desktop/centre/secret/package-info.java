/// Secrets at rest: files that only their owner may read.
@NullMarked
package org.onescreen.desktop.centre.secret;

import org.jspecify.annotations.NullMarked;
