/// What people arrange, look at and take away of the cameras' pictures.
@NullMarked
package org.onescreen.model.video;

import org.jspecify.annotations.NullMarked;
