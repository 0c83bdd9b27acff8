package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.record.CentreRecord;

/// How commands become operations and how operations are decided. In the product these are the
/// shared model's rules, so that desk and server say the same. Pure, and safe for use by many
/// threads.
interface CommandRules {
  /// In what an operation is made. It has no number before it is sent.
  ///
  /// @param id of the operation
  /// @param current the record as the operator sees it; empty where there is none
  /// @param version of the server's image below it; 0 where there is none
  /// @param around the other records as the operator sees them
  record Scene(
      UUID id,
      Optional<CentreRecord> current,
      long version,
      Actor actor,
      Instant at,
      Surroundings around) {}

  Prepared prepare(Command<?, ?> command, Scene scene);

  /// The same command once more, on what the record is now.
  Prepared again(Operation before, Scene scene);

  Verdict judge(
      Operation operation, Optional<CentreRecord> current, Actor actor, Surroundings around);
}
