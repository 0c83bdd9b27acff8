/// A map that Google draws, with the layers of ours on it. Only this package knows GMapsFX, and
/// nothing of it is loaded before somebody has chosen such a base map.
@NullMarked
package org.onescreen.desktop.map.google;

import org.jspecify.annotations.NullMarked;
