/// The desk of an operator in a comprehensive governance centre.
@NullMarked
package org.onescreen.desktop;

import org.jspecify.annotations.NullMarked;
