package org.onescreen.model.record;

import tools.jackson.core.JacksonException;

/// A body that is JSON, but no record of its kind. It names the field, never its value.
public final class BadBodyException extends JacksonException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;

  /// What was wrong.
  public enum Fault {
    MISSING,
    WRONG_TYPE
  }

  BadBodyException(Fault fault, String kind, String field) {
    super(kind + "." + field + ": " + fault);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
