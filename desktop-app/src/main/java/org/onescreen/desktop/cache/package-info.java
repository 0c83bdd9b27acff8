/// The local SQLite store: one writer, live queries, and nothing of JavaFX.
@NullMarked
package org.onescreen.desktop.cache;

import org.jspecify.annotations.NullMarked;
