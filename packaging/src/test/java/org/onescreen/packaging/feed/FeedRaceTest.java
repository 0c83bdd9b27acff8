package org.onescreen.packaging.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgres;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;

class FeedRaceTest {
  @Test
  void desksThatOnlyFollowTheirCursorsHaveWhatTheTablesHaveWhateverHappensToTheLeader(
      @TempDir Path folder)
      throws EmbeddedPostgresException,
          IOException,
          SQLException,
          InterruptedException,
          ExecutionException {
    FeedRace race = new FeedRace(3_000, 8, 200, 3, 20261122);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"))) {
      FeedRace.Outcome outcome = race.run(postgres.login("postgres"));
      assertThat(outcome.committed()).isGreaterThanOrEqualTo(3_000);
      assertThat(outcome.cut()).isPositive();
      assertThat(outcome.wrong()).as("%s of %s", outcome, race).isZero();
    }
  }
}
