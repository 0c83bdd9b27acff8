package org.onescreen.model.mediation;

import org.jspecify.annotations.Nullable;

/// What was handed over last is received.
///
/// @param number of the receipt; null for one of the program's own
public record ReceiptEntry(@Nullable String number) {}
