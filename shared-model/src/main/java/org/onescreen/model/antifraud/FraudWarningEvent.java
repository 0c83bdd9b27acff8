package org.onescreen.model.antifraud;

/// What may happen to a warning.
public enum FraudWarningEvent {
  ASSIGN,
  REMIND,
  CALL,
  /// Nobody answered; called once more.
  REDIAL,
  /// At the same time as everything else, where the danger is highest.
  TELL_FAMILY,
  /// Likewise: the bank is to look twice at what the person pays.
  TELL_BANK,
  CONVINCE,
  NO_ANSWER,
  REFUSE,
  /// The swindler is on the line at this moment.
  SCAMMER_ON_LINE,
  DISPATCH_VISIT,
  NOT_CONVINCED,
  /// By the police.
  REVISIT,
  NOT_FOUND,
  /// Who was not to be found has been found.
  FIND,
  ALREADY_PAID,
  REQUEST_STOP,
  FREEZE,
  LOSE,
  FALSE_POSITIVE,
  FOLLOW_UP,
  CLOSE
}
