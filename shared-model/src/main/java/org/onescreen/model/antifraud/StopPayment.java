package org.onescreen.model.antifraud;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A payment that is to be stopped. The account is told to the police and the bank by telephone and
/// kept nowhere here (domain, section 6).
///
/// @param toldAt when the operator heard that money has gone
/// @param paidYuan how much
/// @param askedAt when the bank was asked; null as long as it was not
/// @param frozenYuan how much of it was held; null until the bank has answered
public record StopPayment(
    Instant toldAt, int paidYuan, @Nullable Instant askedAt, @Nullable Integer frozenYuan) {}
