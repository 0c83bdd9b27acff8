/// The page of one case: its forms, its clocks, its colour and its story.
@NullMarked
package org.onescreen.desktop.mediation.casefile;

import org.jspecify.annotations.NullMarked;
