package org.onescreen.packaging.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onescreen.desktop.centre.Centre;
import org.onescreen.desktop.centre.CentreOptions;
import org.onescreen.desktop.centre.CentreSettings;
import org.onescreen.desktop.centre.DemoAccount;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSource;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;

/// `packaging/bench sync`: the first sync of a sample from a real centre (PostgreSQL and HTTP, on
/// this machine; or `--rows N` disputes, `--rounds N` times) into an empty cache, as a ratio to one
/// transaction that inserts the same rows into the same tables with the same indexes. Both are
/// measured in turn, and the first rounds, in which Java still compiles, are left out.
public final class SyncBench {
  private static final String ROUNDS = "5";

  /// As many rows go by before anything is measured, in one round at least.
  private static final String WARM_UP_ROWS = "200000";

  private static final long SEED = 1;

  private SyncBench() {}

  public static void main(String[] args)
      throws IOException, InterruptedException, SQLException, EmbeddedPostgresException {
    SampleSize size =
        SampleSize.valueOf(option(args, "--sample", "county").toUpperCase(Locale.ROOT));
    int rows = Integer.parseInt(option(args, "--rows", "0"));
    RecordSource source =
        rows > 0 ? new ManyDisputes(rows) : new Sample(size, SEED, LocalDate.of(2026, 11, 22));
    String label = rows > 0 ? "disputes" : size.name().toLowerCase(Locale.ROOT);
    Path folder = Files.createTempDirectory("onescreen-bench-sync");
    try (Centre centre = centre(source, folder.resolve("centre"))) {
      DemoAccount demo = centre.demo().orElseThrow();
      String password = Files.readString(demo.passwordFile()).strip();
      SyncSettings settings = new SyncSettings(centre.server().url(), demo.name(), password);
      measure(settings, folder, label, args);
    } finally {
      Folders.delete(folder);
    }
  }

  private static void measure(SyncSettings settings, Path folder, String sample, String[] args)
      throws IOException, InterruptedException, SQLException {
    int warmUp = Integer.parseInt(option(args, "--warm-up", WARM_UP_ROWS));
    int rounds = Integer.parseInt(option(args, "--rounds", ROUNDS));
    List<FirstSync> syncs = new ArrayList<>();
    List<Double> raws = new ArrayList<>();
    long passed = 0;
    while (syncs.size() < rounds) {
      boolean warm = passed >= warmUp;
      Path place = Files.createDirectory(folder.resolve("cache" + passed));
      Path cache = place.resolve("cache.db");
      // What the reference left behind is not the desk's to clear away.
      System.gc();
      FirstSync sync = FirstSync.run(settings, cache);
      double raw = RawInsert.of(cache).run(cache.resolveSibling("raw.db"));
      if (warm) {
        syncs.add(sync);
        raws.add(raw);
      }
      passed += sync.rows();
      Folders.delete(place);
    }
    FirstSync sync =
        syncs.stream()
            .sorted(Comparator.comparingDouble(FirstSync::rowsPerSecond))
            .toList()
            .get(rounds / 2);
    double raw = raws.stream().sorted().toList().get(rounds / 2);
    new BenchReport("sync", Map.of("sample", sample, "rows", sync.rows()))
        .figure("ratio", sync.rowsPerSecond() / raw)
        .figure("rows_per_s", sync.rowsPerSecond())
        .figure("raw_rows_per_s", raw)
        .figure("tail_ratio", sync.tailRatio())
        .figure("fill_ms", sync.fillMillis())
        .figure("login_ms", sync.loginMillis())
        .publish(args);
  }

  static Centre centre(RecordSource source, Path folder)
      throws IOException, EmbeddedPostgresException {
    return Centre.start(
        new CentreOptions(
            folder, Optional.empty(), Optional.of(source), CentreSettings.local("bench")),
        CameraFeed.none(),
        Clock.systemUTC());
  }

  private static String option(String[] args, String name, String usual) {
    List<String> all = Arrays.asList(args);
    int at = all.indexOf(name);
    return at >= 0 && at + 1 < all.size() ? all.get(at + 1) : usual;
  }
}
