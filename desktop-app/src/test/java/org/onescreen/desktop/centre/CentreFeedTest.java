package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.model.wire.FeedLine;

@ExtendWith(PostgresForTests.class)
class CentreFeedTest {
  @Test
  void aDeskPullsEverythingThatTheCentreWasFilledWith(DatabaseLogin database) {
    try (CentreServer centre =
        new CentreServer(
            database, CentreSettings.local("示范县"), CameraFeed.none(), Clock.systemUTC())) {
      centre.start();
      long began = System.nanoTime();
      centre.records().fill(Towns.alarms(3_000));
      System.out.printf("fill %d ms%n", (System.nanoTime() - began) / 1_000_000);
      centre.accounts().save("op", "值班员", "secret", List.of(Towns.COUNTY));
      centre.open();
      try (TestDesk desk = TestDesk.loggedIn(centre.url(), "op", "secret")) {
        List<TestDesk.Page> pages = desk.pull(null, 256 << 10);
        assertThat(pages.stream().flatMap(p -> p.lines().stream()))
            .filteredOn(FeedLine.Put.class::isInstance)
            .hasSize(3_000);
      }
    }
  }
}
