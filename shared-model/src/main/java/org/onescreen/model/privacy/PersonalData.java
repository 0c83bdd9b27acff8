package org.onescreen.model.privacy;

/// The classes of personal data that a record may hold. Each has its own mask.
public enum PersonalData {
  /// A person's name.
  NAME,
  /// A telephone number.
  PHONE,
  /// A citizen's ID number (GB 11643).
  ID_NUMBER,
  /// An address below the grid.
  ADDRESS,
  /// What people said, or what was written about them: names may stand anywhere in it.
  NARRATIVE;

  /// True where somebody may be looked for by it: by a whole name or number, never by a place or by
  /// what was told.
  public boolean identifies() {
    return this == NAME || this == PHONE || this == ID_NUMBER;
  }
}
