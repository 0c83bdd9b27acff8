/// Ledgers of cases (台账): taken over from Excel and CSV, and put out as Excel.
@NullMarked
package org.onescreen.desktop.mediation.ledger;

import org.jspecify.annotations.NullMarked;
