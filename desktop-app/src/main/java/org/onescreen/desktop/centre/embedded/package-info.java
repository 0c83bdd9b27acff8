/// A PostgreSQL of our own: unpacked, started and stopped by this program in its data folder.
@NullMarked
package org.onescreen.desktop.centre.embedded;

import org.jspecify.annotations.NullMarked;
