package org.onescreen.desktop.sync;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.onescreen.model.access.Role;
import org.onescreen.model.wire.SessionReply;

/// What the simulated centre knows of one desk's operator: the scope, and the session.
final class SimAccount {
  private final Random random;
  private final Set<Integer> scope = new HashSet<>();
  private String token = "";
  private boolean holds;

  SimAccount(Random random) {
    this.random = random;
    for (int bucket = 1; bucket <= SimStore.BUCKETS; bucket++) {
      if (random.nextBoolean()) {
        scope.add(bucket);
      }
    }
  }

  Set<Integer> scope() {
    return Set.copyOf(scope);
  }

  /// A bucket is taken out of the scope, or put into it.
  void turn(int bucket) {
    if (!scope.remove(bucket)) {
      scope.add(bucket);
    }
  }

  SessionReply login(Instant now) {
    token = "t" + random.nextInt();
    holds = true;
    return new SessionReply(
        token, Instant.MAX, "王值班", List.of(), now, new UUID(9, 9), Role.DIRECTOR, null, null, 0);
  }

  boolean holds(String with) {
    return holds && with.equals(token);
  }

  void expire() {
    holds = false;
  }
}
