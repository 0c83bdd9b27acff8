/// What the anti-fraud pages put on paper: reports, ledgers, letters.
@NullMarked
package org.onescreen.desktop.antifraud.paper;

import org.jspecify.annotations.NullMarked;
