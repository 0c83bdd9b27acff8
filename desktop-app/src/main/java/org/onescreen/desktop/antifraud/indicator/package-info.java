/// The page of indicators.
@NullMarked
package org.onescreen.desktop.antifraud.indicator;

import org.jspecify.annotations.NullMarked;
