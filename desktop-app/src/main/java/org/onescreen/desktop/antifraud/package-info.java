/// The anti-fraud campaign: coverage, materials, trend.
@NullMarked
package org.onescreen.desktop.antifraud;

import org.jspecify.annotations.NullMarked;
