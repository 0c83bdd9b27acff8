package org.onescreen.model.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that a field of a record is personal data, and of which class. A field that is declared
/// is masked by default, encrypted at rest and kept out of every log.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Personal {
  PersonalData value();
}
