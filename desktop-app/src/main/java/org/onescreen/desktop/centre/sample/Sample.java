package org.onescreen.desktop.centre.sample;

import java.time.Instant;
import java.time.LocalDate;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.desktop.centre.store.RecordSource;

/// The sample county: same size, seed and day, same records to the last byte. Counties are made one
/// after the other, so that a city takes no more memory than a county.
///
/// Its totals are the published ones of five reports; its people and places do not exist.
public final class Sample implements RecordSource {
  private static final int CITY_COUNTIES = 10;
  private static final int HOUR_OF_REPORT = 9;

  private final SampleSize size;
  private final long seed;
  private final SampleClock clock;
  private final Words words = new Words();

  /// A year that ends on `today` at nine o'clock in China: today's records lie before that.
  public Sample(SampleSize size, long seed, LocalDate today) {
    this(size, seed, today.atTime(HOUR_OF_REPORT, 0).atZone(SampleClock.ZONE).toInstant());
  }

  /// A year that ends at `now`: no record is later.
  public Sample(SampleSize size, long seed, Instant now) {
    this.size = size;
    this.seed = seed;
    this.clock = new SampleClock(now);
  }

  @Override
  public void writeTo(RecordSink sink) {
    for (int i = 0; i < (size == SampleSize.CITY ? CITY_COUNTIES : 1); i++) {
      County county = CountyPlan.of(words, i, seed);
      RecordSink into = size == SampleSize.VILLAGE ? new OneVillage(county, sink) : sink;
      write(new Setting(county, clock, words), into);
    }
  }

  private static void write(Setting setting, RecordSink sink) {
    new Divisions(setting).writeTo(sink);
    new GroundLines(setting).writeTo(sink);
    new MediationRules(setting).writeTo(sink);
    new Organisations(setting).writeTo(sink);
    new Forces(setting).writeTo(sink);
    Watched watched = new Watched(sink);
    new Cameras(setting).writeTo(watched);
    new Sensors(setting).writeTo(sink);
    new Alarms(setting, watched.cameras()).writeTo(sink);
    MediationNetwork network = new MediationNetwork(setting);
    network.writeTo(sink);
    new Livelihoods(setting).writeTo(sink);
    new Publicity(setting).writeTo(sink);
    new Sweeps(setting).writeTo(sink);
    new Disputes(setting, network).writeTo(sink);
    new CampaignRegisters(setting).writeTo(sink);
    new CampaignForces(setting).writeTo(sink);
    new FraudWarnings(setting).writeTo(sink);
    new Incidents(setting).writeTo(sink);
  }
}
