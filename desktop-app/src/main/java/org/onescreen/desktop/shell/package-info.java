/// The window around the screens: navigation, indicators, status, theme, text, the one door to the
/// FX thread.
@NullMarked
package org.onescreen.desktop.shell;

import org.jspecify.annotations.NullMarked;
