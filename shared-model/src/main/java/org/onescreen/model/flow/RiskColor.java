package org.onescreen.model.flow;

/// The four-colour warning (四色预警). Proposed by rules, set by a person; it grades a matter, never a
/// person. On a screen each colour is also a shape and a word.
public enum RiskColor {
  RED,
  YELLOW,
  BLUE,
  GREEN
}
