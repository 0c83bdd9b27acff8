package org.onescreen.desktop.work;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import org.onescreen.model.access.Actor;

/// What was typed into forms that were put away before they were given: whoever is called away by
/// an alarm, or turns the screen to a room, goes on where they were. In memory alone, and each
/// operator's own. On the FX thread.
public final class Drafts {
  /// @param account of whoever typed it; empty before a login
  record Place(Optional<UUID> account, String form) {}

  /// @param fields how many the form has
  /// @param changed what differs from the form as it was drawn, by the field's number: what stands
  ///   in the others may have changed at the centre since
  record Left(int fields, Map<Integer, Object> changed) {
    Left {
      changed = Map.copyOf(changed);
    }
  }

  private final Supplier<Optional<Actor>> actor;
  private final BooleanSupplier room;
  private final Map<Place, Left> left = new HashMap<>();

  /// @param room true while a room looks on: then nothing is put back, since it may tell of people
  public Drafts(Supplier<Optional<Actor>> actor, BooleanSupplier room) {
    this.actor = actor;
    this.room = room;
  }

  /// Of a form that was just drawn, with nothing but its defaults in it.
  ///
  /// @param form the same for the same form about the same record
  Draft of(String form, Pane fields) {
    return new Draft(this, new Place(actor.get().map(Actor::account), form), fields);
  }

  /// What may be put back into the form.
  Optional<Left> left(Place place) {
    return room.getAsBoolean() ? Optional.empty() : Optional.ofNullable(left.get(place));
  }

  /// True where something was left that a room must not see: it stays until the room has gone.
  boolean waits(Place place) {
    return room.getAsBoolean() && left.containsKey(place);
  }

  void keep(Place place, Left now) {
    left.put(place, now);
  }

  void drop(Place place) {
    left.remove(place);
  }
}
