/// The alarm line: what happened, where, how long ago, whose turn.
@NullMarked
package org.onescreen.desktop.alarm;

import org.jspecify.annotations.NullMarked;
