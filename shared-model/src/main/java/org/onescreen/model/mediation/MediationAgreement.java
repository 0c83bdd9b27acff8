package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// What the parties agreed (人民调解法 §28–§29).
///
/// @param oral true for an oral one, which holds from the moment of agreement (§30)
/// @param agreedOn the day of agreement
/// @param effectiveOn the day from which it holds: an oral one at once, a written one when all have
///   signed and the seal is on it (§29); null until then
/// @param facts the main facts, the matter in dispute and who answers for what
/// @param terms one at least
/// @param mode how it is carried out (履行方式)
/// @param place where it is carried out
/// @param dueOn by when it is carried out
/// @param instalments in the order of their days; empty where all is due at once
public record MediationAgreement(
    boolean oral,
    LocalDate agreedOn,
    @Nullable LocalDate effectiveOn,
    @Personal(PersonalData.NARRATIVE) String facts,
    List<AgreementTerm> terms,
    @Personal(PersonalData.NARRATIVE) String mode,
    @Personal(PersonalData.NARRATIVE) String place,
    LocalDate dueOn,
    List<Instalment> instalments) {
  public MediationAgreement {
    terms = List.copyOf(terms);
    instalments = List.copyOf(instalments);
  }

  MediationAgreement effective(LocalDate from) {
    return new MediationAgreement(
        oral, agreedOn, from, facts, terms, mode, place, dueOn, instalments);
  }

  MediationAgreement paid(List<Instalment> now) {
    return new MediationAgreement(
        oral, agreedOn, effectiveOn, facts, terms, mode, place, dueOn, now);
  }

  /// What was agreed never reaches a log.
  @Override
  public String toString() {
    return "MediationAgreement[" + agreedOn + " " + terms.size() + "]";
  }
}
