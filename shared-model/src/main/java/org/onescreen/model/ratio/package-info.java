/// Numbers that say what they are made of.
@NullMarked
package org.onescreen.model.ratio;

import org.jspecify.annotations.NullMarked;
