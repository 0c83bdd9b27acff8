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
  ADDRESS
}
