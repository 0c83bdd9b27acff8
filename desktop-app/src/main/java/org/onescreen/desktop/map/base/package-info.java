/// The base map under the layers: which one is shown, its settings, and its tiles on a sheet.
@NullMarked
package org.onescreen.desktop.map.base;

import org.jspecify.annotations.NullMarked;
