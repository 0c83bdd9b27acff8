package org.onescreen.model.command;

/// The arguments of a command are not what it needs.
final class BadArgumentsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String field;

  /// @param field the path of the field; never its value
  BadArgumentsException(String field) {
    super(field);
    this.field = field;
  }

  Refusal refusal() {
    return new Refusal(Refusal.Reason.BAD_ARGUMENTS, field);
  }
}
