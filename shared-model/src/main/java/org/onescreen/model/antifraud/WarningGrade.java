package org.onescreen.model.antifraud;

/// How near a person is to paying (高、中、低).
public enum WarningGrade {
  HIGH,
  MEDIUM,
  LOW
}
