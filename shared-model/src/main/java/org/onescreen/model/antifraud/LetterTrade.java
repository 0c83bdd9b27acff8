package org.onescreen.model.antifraud;

/// Trades that sign letters of responsibility, since swindlers and victims pass through them.
public enum LetterTrade {
  HOTEL,
  SUPERMARKET,
  PETROL_STATION,
  BANK,
  TELECOM,
  COURIER,
  INTERNET_CAFE,
  PHARMACY,
  SCHOOL,
  OTHER
}
