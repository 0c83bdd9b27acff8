package org.onescreen.desktop.mediation.ledger;

import java.util.Optional;

/// What a name in a ledger may mean.
sealed interface Found<T> {
  /// It means this.
  record One<T>(T what) implements Found<T> {}

  /// Nothing is called so.
  record None<T>() implements Found<T> {}

  /// Several are called so, and nothing in the line tells which is meant.
  record Several<T>() implements Found<T> {}

  /// Empty where it is not one.
  default Optional<T> one() {
    return this instanceof One<T>(T what) ? Optional.of(what) : Optional.empty();
  }
}
