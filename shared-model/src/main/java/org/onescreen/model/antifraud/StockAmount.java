package org.onescreen.model.antifraud;

/// So many pieces.
public record StockAmount(int amount) {}
