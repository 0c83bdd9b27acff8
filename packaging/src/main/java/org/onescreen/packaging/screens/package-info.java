/// Drives the real desk through its screens without a display, and keeps a picture of each.
@NullMarked
package org.onescreen.packaging.screens;

import org.jspecify.annotations.NullMarked;
