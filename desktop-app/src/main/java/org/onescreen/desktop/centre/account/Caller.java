package org.onescreen.desktop.centre.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onescreen.model.region.DivisionCode;

/// Who a valid token belongs to.
///
/// @param scope the divisions that the account may see now
/// @param expires when the token ends
public record Caller(UUID account, String displayName, List<DivisionCode> scope, Instant expires) {
  public Caller {
    scope = List.copyOf(scope);
  }
}
