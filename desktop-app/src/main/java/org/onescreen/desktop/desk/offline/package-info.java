/// Lets a known operator in while the centre cannot be asked.
@NullMarked
package org.onescreen.desktop.desk.offline;

import org.jspecify.annotations.NullMarked;
