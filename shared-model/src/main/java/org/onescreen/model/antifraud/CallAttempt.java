package org.onescreen.model.antifraud;

import java.time.Instant;

/// One call to the person, with what came of it.
public record CallAttempt(Instant at, CallResult result) {}
