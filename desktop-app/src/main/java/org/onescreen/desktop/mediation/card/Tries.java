package org.onescreen.desktop.mediation.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.Reminders;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// What the rules of its office give a case: how many tries at the level at which it stands, and
/// when its parties are reminded of judicial confirmation. For one read: the rules of all offices
/// are few, and are read once.
public final class Tries implements Surroundings {
  private final Map<UUID, MediationPolicy> policies = new HashMap<>();
  private final Map<DivisionCode, MediationPolicy> found = new HashMap<>();

  public Tries(CacheReader reader) {
    reader.each(MediationPolicy.KIND, Filter.all(), policy -> policies.put(policy.id(), policy));
  }

  int of(Dispute dispute) {
    return policy(dispute.division()).ladder().of(dispute).tries();
  }

  public Reminders reminders(DivisionCode division) {
    return policy(division).reminded();
  }

  private MediationPolicy policy(DivisionCode division) {
    return found.computeIfAbsent(division, at -> MediationPolicy.of(at, this));
  }

  @Override
  public <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
    return Optional.ofNullable(policies.get(id))
        .filter(kind.type()::isInstance)
        .map(kind.type()::cast);
  }
}
