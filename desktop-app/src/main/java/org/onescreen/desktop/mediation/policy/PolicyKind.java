package org.onescreen.desktop.mediation.policy;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.model.access.Actor;
import org.onescreen.model.mediation.FirstPolicy;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.PolicyChange;
import org.onescreen.model.mediation.PolicyCommands;
import org.onescreen.model.mediation.PolicyDefaults;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// The policy of mediation.
final class PolicyKind implements RuleKind<PolicyChange> {
  @Override
  public Kind<?> kind() {
    return MediationPolicy.KIND;
  }

  @Override
  public InForce<PolicyChange> read(CacheReader reader, Optional<Actor> actor) {
    Optional<MediationPolicy> found =
        Holder.of(reader, MediationPolicy.KIND, MediationPolicy::idOf, actor);
    MediationPolicy policy = found.orElse(MediationPolicy.DEFAULT);
    return new InForce<>(
        Holder.target(found, actor),
        found.map(MediationPolicy::division),
        actor.filter(a -> PolicyCommands.SET.roles().contains(a.role())).isPresent(),
        PolicyChange.of(policy),
        policy.changes());
  }

  @Override
  public CentreRecord record(DivisionCode of, PolicyChange rules) {
    return PolicyDefaults.of(of).with(rules);
  }

  @Override
  public CompletableFuture<Given> give(
      CommandDoor door, DivisionCode to, boolean own, PolicyChange rules) {
    UUID id = MediationPolicy.idOf(to);
    return own
        ? door.give(PolicyCommands.SET, id, rules)
        : door.give(PolicyCommands.FIRST, id, new FirstPolicy(to, rules));
  }
}
