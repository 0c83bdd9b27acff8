/// The figures of the fight against fraud, each counted by SQL.
@NullMarked
package org.onescreen.desktop.antifraud.statistics;

import org.jspecify.annotations.NullMarked;
