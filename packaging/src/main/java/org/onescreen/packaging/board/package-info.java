/// The mediation screen measured with more cases than a county has.
@NullMarked
package org.onescreen.packaging.board;

import org.jspecify.annotations.NullMarked;
