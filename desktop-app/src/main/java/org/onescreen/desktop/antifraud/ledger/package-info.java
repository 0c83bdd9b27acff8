/// The ledgers of the campaign: lines, and the forms by which they are entered.
@NullMarked
package org.onescreen.desktop.antifraud.ledger;

import org.jspecify.annotations.NullMarked;
