package org.onescreen.desktop.centre;

import java.time.InstantSource;
import java.util.Optional;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSource;

/// The sample county as a year that ends now: what still runs in it has just begun.
final class Samples implements SampleChoice {
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
    return new Sample(size, seed, time.instant());
  }
}
