package org.onescreen.desktop.shell.status;

/// A fact that the operator must hear of, as a banner. Already in the operator's language, and
/// without personal data.
///
/// @param happened what happened, one sentence
/// @param next what was kept and what to do; may be empty
/// @param details for who looks deeper; may be empty
public record Notice(Severity severity, String happened, String next, String details) {
  /// How much it matters.
  public enum Severity {
    INFO,
    WARNING,
    ERROR
  }

  public static Notice info(String happened) {
    return new Notice(Severity.INFO, happened, "", "");
  }

  public static Notice warning(String happened, String next, String details) {
    return new Notice(Severity.WARNING, happened, next, details);
  }

  public static Notice error(String happened, String next, String details) {
    return new Notice(Severity.ERROR, happened, next, details);
  }
}
