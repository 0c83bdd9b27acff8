package org.onescreen.model.command;

/// What happens to a field that changed meanwhile.
public enum FieldPolicy {
  /// It is a conflict, for a person to settle: states, people in charge, amounts, verdicts.
  ASK,
  /// The later one in the server's order stands: free text, by choice alone.
  LATEST,
  /// Both: a list of which neither may lose an entry.
  UNION
}
