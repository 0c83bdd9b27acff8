package org.onescreen.packaging.fraud;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.FraudWarning;

/// What happened once more, years before.
record YearsBefore(int years) {
  private static final int DAYS = 365;

  private int days() {
    return years * DAYS;
  }

  private UUID id(UUID of) {
    return new UUID(of.getMostSignificantBits() ^ years, of.getLeastSignificantBits());
  }

  private @Nullable Instant moment(@Nullable Instant at) {
    return at == null ? null : at.minus(Duration.ofDays(days()));
  }

  Campaign of(Campaign c) {
    return new Campaign(
        id(c.id()),
        c.division(),
        c.type(),
        c.audience(),
        c.times(),
        c.reach(),
        c.approximate(),
        c.day().minusDays(days()),
        c.grid(),
        c.channel(),
        c.place(),
        c.startMinute(),
        c.minutes(),
        c.team());
  }

  FraudWarning of(FraudWarning w) {
    return new FraudWarning(
        id(w.id()),
        w.division(),
        w.type(),
        w.grade(),
        w.tier(),
        w.state(),
        w.open(),
        w.receivedAt().minus(Duration.ofDays(days())),
        w.day().minusDays(days()),
        w.convinced(),
        w.person(),
        w.phone(),
        w.grid(),
        moment(w.since()),
        moment(w.due()),
        w.firstContact(),
        w.inTime(),
        w.faceToFace(),
        w.late(),
        w.keptYuan(),
        w.stoppedYuan(),
        w.handler(),
        w.course());
  }
}
