/// A case's dossier: its papers, filled from what was entered once, printed one by one or bound.
@NullMarked
package org.onescreen.desktop.mediation.dossier;

import org.jspecify.annotations.NullMarked;
