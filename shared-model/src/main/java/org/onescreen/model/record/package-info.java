/// What every synced record has: its kind, its columns, its JSON form.
@NullMarked
package org.onescreen.model.record;

import org.jspecify.annotations.NullMarked;
