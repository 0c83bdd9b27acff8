package org.onescreen.model.mediation;

import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// One side of a dispute (当事人).
///
/// @param idNumber may be empty
/// @param side null where nobody said yet
/// @param kind null for a person
/// @param address null where it is not needed
/// @param about what the papers of the dossier ask for beside; null where nobody entered it
public record Party(
    @Personal(PersonalData.NAME) String name,
    @Personal(PersonalData.PHONE) String phone,
    @Personal(PersonalData.ID_NUMBER) String idNumber,
    @Nullable PartySide side,
    @Nullable PartyKind kind,
    @Nullable @Personal(PersonalData.ADDRESS) String address,
    @Nullable PartyAbout about) {
  /// A person of whom no more is known.
  public Party(String name, String phone, String idNumber) {
    this(name, phone, idNumber, null, null, null, null);
  }

  /// Parties are personal, and never reach a log.
  @Override
  public String toString() {
    return "Party[" + side + "]";
  }
}
