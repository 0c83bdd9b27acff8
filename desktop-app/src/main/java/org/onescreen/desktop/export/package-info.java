/// How something leaves the desk as a file: asked what for, entered in the register, written with
/// progress, and listed afterwards. The screens share it.
@NullMarked
package org.onescreen.desktop.export;

import org.jspecify.annotations.NullMarked;
