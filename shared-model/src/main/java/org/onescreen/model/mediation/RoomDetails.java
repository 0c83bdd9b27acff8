package org.onescreen.model.mediation;

import org.jspecify.annotations.Nullable;

/// What an office says of a room.
///
/// @param network the brand that rooms share; may be empty
/// @param hours null for around the clock
public record RoomDetails(String name, String network, RoomMode mode, @Nullable RoomHours hours) {}
