package org.onescreen.model.wire;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Operation;

/// What a desk's outbox sends: its operations in the order of their sequence, at most [#MOST].
///
/// @param lastDone null where the desk knows of none
public record PushRequest(UUID replica, @Nullable LastDone lastDone, List<Operation> operations) {
  /// More are refused; a body is also limited to 256 KB.
  public static final int MOST = 200;

  public PushRequest {
    operations = List.copyOf(operations);
  }
}
