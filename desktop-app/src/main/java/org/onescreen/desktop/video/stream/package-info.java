/// What is being watched and in which condition it is: words that the desk and its worker share.
@NullMarked
package org.onescreen.desktop.video.stream;

import org.jspecify.annotations.NullMarked;
