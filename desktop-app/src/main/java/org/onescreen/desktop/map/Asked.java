package org.onescreen.desktop.map;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.record.Kind;

/// What is read of the one thing that is selected, and only while it is: a map of fifty thousand
/// things holds nobody's name. On the FX thread.
///
/// @param <K> what tells one thing from another
/// @param <V> what is read of it
final class Asked<K, V> {
  /// @param of whose it is
  record Known<K, V>(K of, V value) {}

  /// What is read, of what, off the FX thread.
  record Question<K, V>(
      Kind<?> kind, Function<Picked, Optional<K>> of, Answer<K, V> answer, V otherwise) {}

  /// Reads it; empty where the thing is gone.
  @FunctionalInterface
  interface Answer<K, V> {
    Optional<V> read(CacheReader reader, K of);
  }

  private final MapDoors doors;
  private final ReadOnlyObjectProperty<Optional<Picked>> selected;
  private final Question<K, V> question;
  private final ReadOnlyObjectWrapper<Optional<Known<K, V>>> known =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable K wanted;
  private boolean begun;
  private @Nullable Pin pin;

  Asked(
      MapDoors doors, ReadOnlyObjectProperty<Optional<Picked>> selected, Question<K, V> question) {
    this.doors = doors;
    this.selected = selected;
    this.question = question;
    selected.subscribe(this::follow);
  }

  /// Told when it is known.
  ReadOnlyObjectProperty<Optional<Known<K, V>>> changed() {
    return known.getReadOnlyProperty();
  }

  /// What is said otherwise as long as it is not known.
  V of(K thing) {
    return known
        .get()
        .filter(one -> one.of().equals(thing))
        .map(Known::value)
        .orElse(question.otherwise());
  }

  void begin() {
    begun = true;
    follow();
  }

  void end() {
    begun = false;
    ask(null);
  }

  private void follow() {
    ask(begun ? selected.get().flatMap(question.of()).orElse(null) : null);
  }

  private void ask(@Nullable K thing) {
    if (Objects.equals(thing, wanted)) {
      return;
    }
    wanted = thing;
    if (pin != null) {
      pin.close();
      pin = null;
    }
    if (thing != null) {
      pin =
          doors
              .queries()
              .live(
                  Set.of(question.kind()),
                  reader ->
                      question.answer().read(reader, thing).map(value -> new Known<>(thing, value)),
                  doors.ui().hop(this::take),
                  doors.ui().hop(_ -> known.set(Optional.empty())));
    }
  }

  private void take(Optional<Known<K, V>> read) {
    if (read.isEmpty() || read.get().of().equals(wanted)) {
      known.set(read);
    }
  }
}
