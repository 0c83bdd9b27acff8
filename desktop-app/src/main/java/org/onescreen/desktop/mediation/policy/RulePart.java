package org.onescreen.desktop.mediation.policy;

import javafx.scene.Node;

/// The fields of one part of an office's rules. On the FX thread.
interface RulePart<C> {
  Node node();

  /// @param may false where they are only shown
  void show(C rules, boolean may);

  /// The rules with what stands in the fields in the place of this part.
  Entered<C> entered(C rules);

  /// The rules with the program's own defaults in the place of this part.
  C defaults(C rules);
}
