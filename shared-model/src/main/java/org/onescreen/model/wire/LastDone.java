package org.onescreen.model.wire;

import java.util.UUID;

/// The newest of a desk's operations that it knows to be done, with the number that it was done
/// under. Two desks that were one have used the same numbers up to some point and different ones
/// from there on: where the server has another operation under this number, they have parted before
/// it, whatever the numbers say.
public record LastDone(long seq, UUID id) {}
