package org.onescreen.model.command;

/// What happens to a field that changed meanwhile.
public enum FieldPolicy {
  /// It is a conflict, for a person to settle, also where the operator only relied on it: states,
  /// levels, counts that a decision rests on.
  ASK,
  /// It is a conflict where the operator set it too, and does not matter where not: people in
  /// charge, amounts, verdicts.
  ASK_IF_SET,
  /// The later one in the server's order stands: free text, by choice alone.
  LATEST,
  /// Both: a list to which either adds and from which either removes.
  UNION
}
