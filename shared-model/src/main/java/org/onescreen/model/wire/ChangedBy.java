package org.onescreen.model.wire;

import java.time.Instant;

/// Who changed a record last, when, and from where.
///
/// @param name what the screens call that person
/// @param place the name of the desk or division from which it came
/// @param at by the server's clock
public record ChangedBy(String name, String place, Instant at) {}
