package org.onescreen.desktop.antifraud.race;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Sign;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.WarningCourse;
import org.onescreen.model.antifraud.WarningGrade;

/// One warning in its lane; whom it is about is masked already, or left out.
///
/// @param due until when the next act is to be done; null where none is
/// @param limit seconds from the beginning of the state to then; 0 where there is none
/// @param person empty for whoever does not handle it
/// @param family true once the family was told
/// @param bank true once the bank was told
/// @param sent true once somebody is on the way
record RaceCard(
    UUID id,
    WarningGrade grade,
    FraudWarningState state,
    FraudType type,
    Instant receivedAt,
    @Nullable Instant due,
    long limit,
    String place,
    String person,
    boolean family,
    boolean bank,
    boolean sent,
    Optional<Sign> sign) {
  static RaceCard of(FraudWarning warning, String place, String person, Optional<Sign> sign) {
    WarningCourse done = warning.done();
    Instant due = warning.due();
    long limit = due == null ? 0 : Duration.between(warning.sinceOrReceived(), due).toSeconds();
    return new RaceCard(
        warning.id(),
        warning.grade(),
        warning.state(),
        warning.type(),
        warning.receivedAt(),
        due,
        limit,
        place,
        person,
        done.familyAt() != null,
        done.bankAt() != null,
        done.team() != null,
        sign);
  }

  /// Cards tell of people, and never reach a log.
  @Override
  public String toString() {
    return "RaceCard[" + id + "]";
  }
}
