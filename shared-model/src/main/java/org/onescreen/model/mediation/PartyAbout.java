package org.onescreen.model.mediation;

import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// What the application form (调解申请书) asks of a person, and nothing beyond it (个人信息保护法 §6).
///
/// @param age in years; null where it is not known
/// @param people how many this party is or stands for; null for one
/// @param agent who speaks for it with its authority (委托代理人); null for nobody
public record PartyAbout(
    @Nullable @Personal(PersonalData.NARRATIVE) String sex,
    @Nullable @Personal(PersonalData.NARRATIVE) String ethnicity,
    @Nullable Integer age,
    @Nullable @Personal(PersonalData.NARRATIVE) String occupation,
    @Nullable Integer people,
    @Nullable @Personal(PersonalData.NAME) String agent) {
  /// One that speaks for itself.
  public PartyAbout(
      @Nullable String sex,
      @Nullable String ethnicity,
      @Nullable Integer age,
      @Nullable String occupation,
      @Nullable Integer people) {
    this(sex, ethnicity, age, occupation, people, null);
  }

  /// What is known of a person never reaches a log.
  @Override
  public String toString() {
    return "PartyAbout[]";
  }
}
