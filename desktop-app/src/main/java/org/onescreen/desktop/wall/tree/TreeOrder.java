package org.onescreen.desktop.wall.tree;

/// By what the tree is divided.
public enum TreeOrder {
  /// County, town, village.
  PLACE,
  /// Public, enterprise, household; then the town.
  OWNER,
  /// The camera's build; then the town.
  FORM
}
