package org.onescreen.model.mediation;

import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// One term of an agreement.
public record AgreementTerm(@Personal(PersonalData.NARRATIVE) String text) {}
