package org.onescreen.desktop.centre;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSource;

/// The sample county as a year that ends today. From nine in the morning on, one seed gives the
/// same records all day; earlier than that the year ends now, since nothing may lie in the future.
final class Samples implements SampleChoice {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime WHOLE = LocalTime.of(9, 0);

  private final InstantSource time;

  Samples(InstantSource time) {
    this.time = time;
  }

  @Override
  public Optional<RecordSource> of(String size, long seed) {
    return switch (size) {
      case "village" -> Optional.of(sample(SampleSize.VILLAGE, seed));
      case "county" -> Optional.of(sample(SampleSize.COUNTY, seed));
      case "city" -> Optional.of(sample(SampleSize.CITY, seed));
      default -> Optional.empty();
    };
  }

  private Sample sample(SampleSize size, long seed) {
    Instant now = time.instant();
    ZonedDateTime here = now.atZone(ZONE);
    return here.toLocalTime().isBefore(WHOLE)
        ? new Sample(size, seed, now)
        : new Sample(size, seed, here.toLocalDate());
  }
}
