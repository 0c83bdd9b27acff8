package org.onescreen.model.alarm;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom to send to an alarm.
///
/// @param unit the id of the emergency unit (最小应急单元); null where it was asked by other ways
public record Dispatch(@Nullable UUID unit) {}
