/// Grid incidents, as far as they have a face: two indicators.
@NullMarked
package org.onescreen.desktop.incident;

import org.jspecify.annotations.NullMarked;
