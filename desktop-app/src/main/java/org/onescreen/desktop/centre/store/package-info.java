/// The records of the centre in PostgreSQL.
@NullMarked
package org.onescreen.desktop.centre.store;

import org.jspecify.annotations.NullMarked;
