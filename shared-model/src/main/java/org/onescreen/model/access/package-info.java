/// Who may do what, and where.
@NullMarked
package org.onescreen.model.access;

import org.jspecify.annotations.NullMarked;
