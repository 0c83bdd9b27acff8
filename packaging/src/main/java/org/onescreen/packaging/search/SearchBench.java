package org.onescreen.packaging.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.Hit;
import org.onescreen.desktop.cache.Page;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.RowHash;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.sync.ManyDisputes;

/// `packaging/bench search [--rows N]`: the newest fifty records that hold a piece of some record's
/// title or code, of one character and of two to six, each compared with a look at all of them.
public final class SearchBench {
  private static final String ROWS = "300000";
  private static final int QUERIES = 500;
  private static final int WARM_UP = 100;
  private static final int LONGEST = 6;
  private static final int LIMIT = 50;
  private static final int BETWEEN_MARKS = 1_000;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double P99 = 0.99;

  private final int rows;
  private final List<String> texts = new ArrayList<>();
  private final List<UUID> ids = new ArrayList<>();
  private final Random random = new Random(1);
  private int mismatches;

  private SearchBench(int rows) {
    this.rows = rows;
  }

  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    List<String> all = Arrays.asList(args);
    int at = all.indexOf("--rows");
    new SearchBench(Integer.parseInt(at < 0 ? ROWS : all.get(at + 1))).run(args);
  }

  private void run(String[] args) throws IOException, InterruptedException, SQLException {
    Path folder = Files.createTempDirectory("onescreen-bench-search");
    Path file = folder.resolve("cache.db");
    try {
      double[] one;
      double[] more;
      double fill;
      double index;
      try (Cache cache = Cache.open(file, ThreadGuard.none())) {
        long began = System.nanoTime();
        fill(cache);
        fill = (System.nanoTime() - began) / NANOS_PER_MILLI;
        while (cache.searchBehind() > 0) {
          Thread.sleep(50);
        }
        index = (System.nanoTime() - began) / NANOS_PER_MILLI - fill;
        measure(cache, 1, 1, WARM_UP);
        measure(cache, 2, LONGEST, WARM_UP);
        one = measure(cache, 1, 1, QUERIES);
        more = measure(cache, 2, LONGEST, QUERIES);
      }
      IndexSize size = IndexSize.of(file);
      new BenchReport("search", Map.of("rows", rows, "queries", 2 * QUERIES, "limit", LIMIT))
          .figure("one_char_p50_ms", at(one, 0.5))
          .figure("one_char_p99_ms", at(one, P99))
          .figure("more_chars_p50_ms", at(more, 0.5))
          .figure("more_chars_p99_ms", at(more, P99))
          .figure("mismatches", mismatches)
          .figure("index_to_table", size.text() / size.table())
          .figure("blind_to_table", size.blind() / size.table())
          .figure("fill_ms", fill)
          .figure("index_ms", index)
          .publish(args);
    } finally {
      Folders.delete(folder);
    }
  }

  private void fill(Cache cache) throws InterruptedException {
    RecordJson json = new RecordJson();
    UUID epoch = new UUID(1, 1);
    try (FeedApplier feed = cache.feed()) {
      for (int i = 0; i < rows; i++) {
        Dispute dispute = ManyDisputes.dispute(i);
        texts.add(dispute.title() + '\n' + dispute.code().toLowerCase(java.util.Locale.ROOT));
        ids.add(dispute.id());
        byte[] body = json.write(dispute);
        long hash = RowHash.of(dispute.id(), 1, body);
        feed.put(new FeedLine.Put(Dispute.KIND.number(), i + 1L, 1, 1, hash, dispute.id(), body));
        if (i % BETWEEN_MARKS == 0) {
          feed.mark(new Cursor(epoch, i + 1L, 1));
        }
      }
      feed.end(new Cursor(epoch, rows, 1), Optional.of(Instant.EPOCH));
      feed.flush();
    }
  }

  private double[] measure(Cache cache, int shortest, int longest, int queries) {
    double[] millis = new double[queries];
    for (int i = 0; i < queries; i++) {
      String text = piece(random.nextInt(shortest, longest + 1));
      long began = System.nanoTime();
      Page<Hit> page = cache.read(r -> r.search(Dispute.KIND, text, LIMIT, Optional.empty()));
      millis[i] = (System.nanoTime() - began) / NANOS_PER_MILLI;
      if (!page.records().stream().map(Hit::id).toList().equals(expected(text))) {
        mismatches++;
      }
    }
    Arrays.sort(millis);
    return millis;
  }

  /// A piece of some record's text, so that both common and rare ones are asked for.
  private String piece(int length) {
    while (true) {
      String text = texts.get(random.nextInt(texts.size()));
      int from = random.nextInt(text.length() - length);
      String piece = text.substring(from, from + length);
      if (piece.indexOf('\n') < 0) {
        return piece;
      }
    }
  }

  /// By a look at every record, the newest first.
  private List<UUID> expected(String text) {
    List<UUID> found = new ArrayList<>();
    boolean ending = text.matches("[0-9]{4}");
    for (int i = texts.size() - 1; i >= 0 && found.size() < LIMIT; i--) {
      if (texts.get(i).contains(text) || (ending && personal(i, text))) {
        found.add(ids.get(i));
      }
    }
    return found;
  }

  private static boolean personal(int number, String text) {
    return ManyDisputes.dispute(number).parties().stream()
        .anyMatch(p -> p.phone().endsWith(text) || p.idNumber().endsWith(text));
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
  }
}
