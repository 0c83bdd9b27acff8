/// The case board: columns of stages, lanes, limits of work, and moves of cards.
@NullMarked
package org.onescreen.desktop.mediation.board;

import org.jspecify.annotations.NullMarked;
