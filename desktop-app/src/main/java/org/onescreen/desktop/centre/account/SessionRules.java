package org.onescreen.desktop.centre.account;

import java.time.Duration;

/// How long what a login gives holds.
///
/// @param access an access token
/// @param idle a session that nobody renews: a working day with its handing over
/// @param longest a session that is renewed all the time; then the password is asked for again
/// @param offlineDays for how many days after a login a desk may let its operator in by itself; 0
///   for never, at most [#MOST_OFFLINE_DAYS]
public record SessionRules(Duration access, Duration idle, Duration longest, int offlineDays) {
  public static final int USUAL_OFFLINE_DAYS = 7;
  public static final int MOST_OFFLINE_DAYS = 30;

  public SessionRules {
    if (offlineDays < 0 || offlineDays > MOST_OFFLINE_DAYS) {
      throw new IllegalArgumentException("offline for " + offlineDays + " days");
    }
  }

  public static SessionRules usual() {
    return new SessionRules(
        Duration.ofMinutes(15), Duration.ofHours(12), Duration.ofDays(7), USUAL_OFFLINE_DAYS);
  }

  public SessionRules withOfflineDays(int days) {
    return new SessionRules(access, idle, longest, days);
  }
}
