package org.onescreen.model.wire;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the record of logins and of what was done to accounts, as whoever audits reads it.
///
/// @param id rises with time; goes on after it with `after`
/// @param account whose; null where the name that was typed is no account's. What was typed is not
///   kept: people type passwords there
/// @param from the address that asked, or `console` for the command line
/// @param detail such as the new role; empty where there is none
/// @param hash the link of [AccessChain] that ends here, in hexadecimal digits; empty in lines that
///   are older than the chain
public record AccessEvent(
    long id,
    Instant at,
    @Nullable UUID account,
    What what,
    String from,
    String detail,
    String hash) {
  /// What happened.
  public enum What {
    LOGIN,
    LOGIN_FAILED,
    LOGIN_DELAYED,
    LOGOUT,
    /// An old refresh token was shown again; the session was ended.
    REFRESH_REUSED,
    CREATED,
    PASSWORD,
    ROLE,
    SCOPE,
    DISABLED,
    ENABLED
  }
}
