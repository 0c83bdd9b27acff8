package org.onescreen.desktop.mediation.board;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.Stage;

/// The card that the keyboard is at, and those that are chosen. Both are kept by case, so that they
/// stay with it wherever it goes.
final class BoardSelection {
  /// Where to go.
  enum Way {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    FIRST,
    LAST
  }

  private final Set<UUID> chosen = new LinkedHashSet<>();
  private @Nullable UUID cursor;

  /// Where the cursor was last, for when its case leaves the board.
  private @Nullable Place last;

  boolean at(UUID id) {
    return id.equals(cursor);
  }

  boolean chosen(UUID id) {
    return chosen.contains(id);
  }

  Optional<UUID> cursor() {
    return Optional.ofNullable(cursor);
  }

  /// What a move is about: those that are chosen, or the one at the cursor.
  List<UUID> meant() {
    return chosen.isEmpty() ? cursor().stream().toList() : List.copyOf(chosen);
  }

  int size() {
    return chosen.size();
  }

  void put(UUID id) {
    cursor = id;
  }

  void toggle(UUID id) {
    cursor = id;
    if (!chosen.remove(id)) {
      chosen.add(id);
    }
  }

  void choose(List<UUID> more) {
    chosen.addAll(more);
  }

  void clear() {
    chosen.clear();
  }

  /// What is not on the board any more is not chosen any more. Touches only what is chosen.
  void keep(BoardShape shape) {
    chosen.removeIf(id -> shape.placeOf(id).isEmpty());
    UUID at = cursor;
    Optional<Place> now = at == null ? Optional.empty() : shape.placeOf(at);
    if (now.isPresent()) {
      last = now.get();
    } else if (at != null && last != null) {
      cursor = nearest(shape, last).orElse(null);
    }
  }

  private static Optional<UUID> nearest(BoardShape shape, Place place) {
    for (int line = place.line(); line >= 0; line--) {
      Optional<UUID> found = shape.at(new Place(place.lane(), place.stage(), line));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// @param shown which columns are unfolded
  /// @param extend true where the way is added to what is chosen
  /// @return true where the cursor came to another card
  boolean go(BoardShape shape, Way way, Predicate<Stage> shown, boolean extend) {
    Optional<Place> from = cursor().flatMap(shape::placeOf);
    Optional<UUID> to =
        from.isPresent() ? next(shape, from.get(), way, shown) : first(shape, shown);
    if (to.isEmpty()) {
      return false;
    }
    if (extend) {
      cursor().ifPresent(chosen::add);
      chosen.add(to.get());
    }
    cursor = to.get();
    last = shape.placeOf(to.get()).orElse(null);
    return true;
  }

  private static Optional<UUID> first(BoardShape shape, Predicate<Stage> shown) {
    for (int lane = 0; lane < shape.lanes().size(); lane++) {
      for (Stage stage : Stage.values()) {
        Optional<UUID> found = shape.at(new Place(lane, stage, 0));
        if (shown.test(stage) && found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<UUID> next(
      BoardShape shape, Place from, Way way, Predicate<Stage> shown) {
    return switch (way) {
      case UP -> along(shape, from, -1);
      case DOWN -> along(shape, from, 1);
      case LEFT -> across(shape, from, -1, shown);
      case RIGHT -> across(shape, from, 1, shown);
      case FIRST -> shape.at(new Place(from.lane(), from.stage(), 0));
      case LAST ->
          shape.at(
              new Place(
                  from.lane(),
                  from.stage(),
                  shape.lanes().get(from.lane()).cell(from.stage()).size() - 1));
    };
  }

  /// The next card of the column, also in the next lane that has one.
  private static Optional<UUID> along(BoardShape shape, Place from, int step) {
    Optional<UUID> same = shape.at(new Place(from.lane(), from.stage(), from.line() + step));
    for (int lane = from.lane() + step;
        same.isEmpty() && lane >= 0 && lane < shape.lanes().size();
        lane += step) {
      int size = shape.lanes().get(lane).cell(from.stage()).size();
      same = shape.at(new Place(lane, from.stage(), step > 0 ? 0 : size - 1));
    }
    return same;
  }

  /// The card at the same height of the nearest unfolded column that has one.
  private static Optional<UUID> across(
      BoardShape shape, Place from, int step, Predicate<Stage> shown) {
    for (Optional<Stage> at = from.stage().beside(step);
        at.isPresent();
        at = at.get().beside(step)) {
      int size = shape.lanes().get(from.lane()).cell(at.get()).size();
      if (shown.test(at.get()) && size > 0) {
        return shape.at(new Place(from.lane(), at.get(), Math.min(from.line(), size - 1)));
      }
    }
    return Optional.empty();
  }
}
