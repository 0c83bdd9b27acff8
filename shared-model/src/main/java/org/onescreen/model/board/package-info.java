/// What a committee agrees about its case board: how much work at once, and which cases a view of
/// it shows.
@NullMarked
package org.onescreen.model.board;

import org.jspecify.annotations.NullMarked;
