/// Whom and what an office mediates with: rooms, mediators with their load, and what closed cases
/// are worth to those who mediated them.
@NullMarked
package org.onescreen.desktop.mediation.people;

import org.jspecify.annotations.NullMarked;
