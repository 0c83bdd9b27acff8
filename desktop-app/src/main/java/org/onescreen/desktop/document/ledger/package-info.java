/// Reads tables that others made: Excel and CSV, whatever their columns, dates and characters.
@NullMarked
package org.onescreen.desktop.document.ledger;

import org.jspecify.annotations.NullMarked;
