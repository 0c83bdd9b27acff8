package org.onescreen.desktop.shell.find;

/// What is found, in the order in which it is shown.
public enum FoundKind {
  PLACE,
  CAMERA,
  ALARM,
  INCIDENT,
  CASE,
  WARNING,
  PERSON
}
