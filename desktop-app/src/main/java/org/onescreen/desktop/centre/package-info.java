/// The centre server: what every desk syncs with, whether it runs beside the desk or far away.
@NullMarked
package org.onescreen.desktop.centre;

import org.jspecify.annotations.NullMarked;
