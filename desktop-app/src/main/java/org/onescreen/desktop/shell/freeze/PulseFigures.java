package org.onescreen.desktop.shell.freeze;

/// The pulses of the FX thread since the last reset.
///
/// @param pulses how many
/// @param late how many came 100 ms or more after the one before
/// @param worstMs the longest gap
/// @param p99Ms 99 % of all gaps were shorter
public record PulseFigures(long pulses, long late, double worstMs, double p99Ms) {}
