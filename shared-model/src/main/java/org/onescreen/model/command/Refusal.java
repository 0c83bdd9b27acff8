package org.onescreen.model.command;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// Why a command was refused. Screens have their own words for each reason.
///
/// @param detail what the reason is about, such as a field, a state or an article of law; never
///   personal data
public record Refusal(Reason reason, String detail) {
  /// The reasons; a newer server may know more, which an older desk reads as [#OTHER].
  public enum Reason {
    /// The flow has no such step from the state that the record is in.
    NOT_IN_THIS_STATE,
    /// The role of the account does not allow it.
    NOT_PERMITTED,
    /// The record lies, or would lie, outside the account's divisions.
    OUT_OF_SCOPE,
    /// A record of that id is there already.
    EXISTS,
    /// The arguments are missing, malformed or against a rule.
    BAD_ARGUMENTS,
    /// The server does not know the command; it is older than the desk.
    UNKNOWN_COMMAND,
    /// What this operation builds on was itself not accepted.
    DEPENDS_ON_REFUSED,
    /// The server could not carry it out although it should: a fault of the program, kept for
    /// repair.
    FAULT,
    @JsonEnumDefaultValue
    OTHER
  }
}
