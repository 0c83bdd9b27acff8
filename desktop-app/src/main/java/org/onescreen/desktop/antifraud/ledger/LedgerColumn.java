package org.onescreen.desktop.antifraud.ledger;

import java.util.function.BiFunction;

/// One column of a ledger.
///
/// @param name its head
/// @param share of the width
record LedgerColumn<T>(
    String name, int share, boolean number, BiFunction<T, LedgerNames, String> words) {}
