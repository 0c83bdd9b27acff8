package org.onescreen.packaging.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeRegistration;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// An operator who registers disputes and accepts them, as fast as the desk takes it.
final class Commandeer {
  static final Actor OPERATOR =
      new Actor(new UUID(9, 9), "值班员", Role.OPERATOR, List.of(new DivisionCode("990000000000")));

  private static final GridCode GRID = GridCode.of(new DivisionCode("990101100201"), 1);

  private final CommandDoor door;
  private final Random random;
  private final List<UUID> registered = new ArrayList<>();

  Commandeer(Cache cache, Random random) {
    this.door = cache.door(() -> Optional.of(OPERATOR));
    this.random = random;
  }

  /// Gives the next command and waits for its answer.
  UUID next() {
    if (!registered.isEmpty() && random.nextBoolean()) {
      UUID record = registered.remove(random.nextInt(registered.size()));
      return kept(
          door.give(DisputeCommands.MOVE, record, DisputeMove.of(DisputeEvent.ACCEPT)).join());
    }
    UUID record = UUID.randomUUID();
    DisputeRegistration entered =
        new DisputeRegistration(
            GRID,
            "宅基地边界纠纷，双方多次争执，村委会已到场劝解",
            DisputeType.HOUSE_SITE,
            DisputeSource.APPLICATION,
            RiskColor.YELLOW,
            new UUID(3, 4),
            null,
            List.of(new Party("示例甲", "13800000000", ""), new Party("示例乙", "13900000000", "")));
    UUID operation = kept(door.give(DisputeCommands.REGISTER, record, entered).join());
    registered.add(record);
    return operation;
  }

  private static UUID kept(Given given) {
    if (given instanceof Given.Kept(UUID operation)) {
      return operation;
    }
    throw new IllegalStateException("a command was not kept: " + given);
  }
}
