package org.onescreen.desktop.mediation.policy;

import javafx.scene.Node;

/// What stands in the fields of a part of the rules.
sealed interface Entered<C> {
  record Rules<C>(C rules) implements Entered<C> {}

  /// @param sentence what is wrong, and what it has to be
  /// @param at the field
  record Wrong<C>(String sentence, Node at) implements Entered<C> {}
}
