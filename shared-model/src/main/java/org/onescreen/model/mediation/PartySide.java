package org.onescreen.model.mediation;

/// Who asks and who is asked (申请人、被申请人、第三人).
public enum PartySide {
  APPLICANT,
  RESPONDENT,
  THIRD
}
