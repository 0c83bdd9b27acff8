package org.onescreen.model.command;

/// A command that needs a reason.
///
/// @param reason in the operator's words, at most [Texts#NOTE]; kept with the record's history
public record Reasoned(String reason) {
  /// An operator may have typed somebody's name, and that never reaches a log.
  @Override
  public String toString() {
    return "Reasoned[]";
  }
}
