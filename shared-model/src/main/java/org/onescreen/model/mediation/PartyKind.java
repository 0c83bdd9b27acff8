package org.onescreen.model.mediation;

/// What a party is.
public enum PartyKind {
  /// One person.
  PERSON,
  /// An enterprise, a shop, a village: it speaks through somebody.
  ORGANISATION,
  /// Several people with one cause, of whom one speaks (人民调解工作若干规定: at ten and more they choose).
  GROUP
}
