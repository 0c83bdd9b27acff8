package org.onescreen.model.mediation;

import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// One side of a dispute (当事人).
public record Party(
    @Personal(PersonalData.NAME) String name,
    @Personal(PersonalData.PHONE) String phone,
    @Personal(PersonalData.ID_NUMBER) String idNumber) {}
