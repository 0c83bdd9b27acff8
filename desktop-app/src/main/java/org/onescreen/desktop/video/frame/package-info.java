/// The mapped file through which finished pictures cross from the worker to the desk without a
/// copy.
@NullMarked
package org.onescreen.desktop.video.frame;

import org.jspecify.annotations.NullMarked;
