package org.onescreen.packaging.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgres;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.Options;

/// `packaging/bench soak-feed`: [FeedRace] at any size. Ends with 1 where anything went wrong.
public final class FeedSoak {
  private FeedSoak() {}

  public static void main(String[] args)
      throws IOException,
          EmbeddedPostgresException,
          SQLException,
          InterruptedException,
          ExecutionException {
    Options options = Options.of(args);
    FeedRace race =
        new FeedRace(
            options.number("changes", 200_000),
            options.number("writers", 16),
            options.number("ids", 2_000),
            options.number("kills", 20),
            options.number("seed", 1));
    Path folder = Files.createTempDirectory("onescreen-soak-feed");
    FeedRace.Outcome outcome;
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"))) {
      outcome = race.run(postgres.login("postgres"));
    } finally {
      Folders.delete(folder);
    }
    new BenchReport(
            "soak-feed",
            Map.of("changes", race.changes(), "writers", race.writers(), "seed", race.seed()))
        .figure("committed", outcome.committed())
        .figure("rows_per_s", outcome.committed() / outcome.seconds())
        .figure("leaders_cut", outcome.cut())
        .figure("prepared", outcome.prepared() ? 1 : 0)
        .figure("lost", outcome.lost())
        .figure("extra", outcome.extra())
        .figure("different", outcome.different())
        .figure("versions_fell", outcome.fell())
        .figure("twice", outcome.twice())
        .publish(args);
    if (outcome.wrong() > 0) {
      System.exit(1);
    }
  }
}
