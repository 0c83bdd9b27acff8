package org.onescreen.model.mediation;

import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// What the application form (调解申请书) asks of a person, and nothing beyond it (个人信息保护法 §6).
///
/// @param age in years; null where it is not known
/// @param people how many this party is or stands for; null for one
public record PartyAbout(
    @Nullable @Personal(PersonalData.NARRATIVE) String sex,
    @Nullable @Personal(PersonalData.NARRATIVE) String ethnicity,
    @Nullable Integer age,
    @Nullable @Personal(PersonalData.NARRATIVE) String occupation,
    @Nullable Integer people) {}
