package org.onescreen.desktop.mediation.policy;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.model.access.Actor;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// A kind of rules that an office has: how they are read, what they would be as a record, and by
/// which commands they change.
///
/// @param <C> the rules without whose they are
interface RuleKind<C> {
  Kind<?> kind();

  /// Off the FX thread.
  InForce<C> read(CacheReader reader, Optional<Actor> actor);

  /// The record as it would be, to look at cases with.
  CentreRecord record(DivisionCode of, C rules);

  CompletableFuture<Given> give(CommandDoor door, DivisionCode to, boolean own, C rules);
}
