/// Takes cases over from ledgers (台账) that were kept in Excel.
@NullMarked
package org.onescreen.desktop.mediation.ledger;

import org.jspecify.annotations.NullMarked;
