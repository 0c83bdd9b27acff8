package org.onescreen.desktop.sync;

import java.time.Instant;

/// The moment of a step, with a draw of chance: with these a step is a pure function.
///
/// @param nanos never jumps
/// @param wall this computer's clock, for the screen only; it may be wrong, and may jump
/// @param chance evenly from 0 to 1, without 1
record Now(long nanos, Instant wall, double chance) {}
