package org.onescreen.model.mediation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;

/// What may be done to a policy.
public final class PolicyCommands {
  public static final CommandType<MediationPolicy, PolicyChange> SET =
      new CommandType<>(
          "mediation-policy.set",
          MediationPolicy.KIND,
          PolicyChange.class,
          false,
          Set.of(Role.DIRECTOR),
          Map.of(
              "ladder", FieldPolicy.ASK_IF_SET,
              "limits", FieldPolicy.ASK_IF_SET,
              "followUpDays", FieldPolicy.ASK_IF_SET,
              "redFollowUpDays", FieldPolicy.ASK_IF_SET,
              "colors", FieldPolicy.ASK_IF_SET,
              "subsidies", FieldPolicy.ASK_IF_SET),
          PolicyRule::set);

  /// For a division that has none of its own yet.
  public static final CommandType<MediationPolicy, FirstPolicy> FIRST =
      new CommandType<>(
          "mediation-policy.first",
          MediationPolicy.KIND,
          FirstPolicy.class,
          true,
          Set.of(Role.DIRECTOR),
          Map.of(),
          (_, first, circumstances) -> PolicyRule.first(first, circumstances));

  public static final List<CommandType<?, ?>> ALL = List.of(SET, FIRST);

  private PolicyCommands() {}
}
