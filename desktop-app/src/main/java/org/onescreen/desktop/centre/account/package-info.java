/// Who may log in, and what each may see.
@NullMarked
package org.onescreen.desktop.centre.account;

import org.jspecify.annotations.NullMarked;
