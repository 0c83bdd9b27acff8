/// Where publicity did not reach and fraud happened, and where to go next.
@NullMarked
package org.onescreen.desktop.antifraud.gap;

import org.jspecify.annotations.NullMarked;
