package org.onescreen.packaging.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.outbox.DiskSync;

/// `packaging/bench board [--open N] [--closed N] [--ledger N] [--cache DIR]`: the mediation screen
/// at 1920 × 1080 in software on a cache with open and closed cases: until the first complete
/// board, when the desk has just begun and after all the rest; a move until it is durable, a filter
/// and a search until they are drawn, the FX thread's work on a frame of a table that scrolls,
/// every statistic of a year, and a ledger's import. Beside it how long the disk takes to make a
/// page durable between two moves, and how long a window with nothing in it takes to lay itself
/// out. A cache that is given is kept, and filled only where it is empty.
public final class BoardBench {
  private static final String OPEN = "10000";
  private static final String CLOSED = "200000";
  private static final String LINES = "20000";
  private static final int ROUNDS = 7;
  private static final int MOVES = 300;
  private static final int WARM_UP_MOVES = 600;
  private static final int FRAMES = 400;

  private BoardBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    LocalDate today = LocalDate.of(2026, 11, 22);
    BoardCases cases =
        new BoardCases(option(args, "--open", OPEN), option(args, "--closed", CLOSED), today);
    Path folder = Files.createTempDirectory("onescreen-bench-board");
    Platform.startup(() -> {});
    try {
      Optional<Path> kept = text(args, "--cache").map(Path::of);
      if (kept.isPresent()) {
        fill(Files.createDirectories(kept.get()), cases);
        Folders.copy(kept.get(), folder);
      } else {
        fill(folder, cases);
      }
      measure(folder, cases, today, args);
    } finally {
      Folders.delete(folder);
    }
    System.exit(0);
  }

  private static Cache open(Path folder) {
    return Cache.open(folder.resolve("cache.db"), new ThreadGuard(Platform::isFxApplicationThread));
  }

  /// A desk is measured that was closed after its first sync, as desks are in the evening.
  private static void fill(Path folder, BoardCases cases) throws InterruptedException {
    try (Cache cache = open(folder)) {
      if (cache.rows() < cases.size()) {
        BoardFill.fill(cache, cases);
      }
    }
  }

  private static void measure(Path folder, BoardCases cases, LocalDate today, String[] args)
      throws IOException, InterruptedException {
    try (Cache cache = open(folder);
        BoardWindow window = new BoardWindow(cache, today)) {
      BenchReport report =
          new BenchReport("board", Map.of("open", cases.open(), "closed", cases.closed()));
      try (DiskSync disk = new DiskSync(folder.resolve("sync"))) {
        measure(window, cases, disk, report);
      }
      double[] imported =
          new LedgerRun()
              .run(window.place(), cache, folder, option(args, "--ledger", LINES), today);
      report
          .figure("import_s", imported[0] + imported[1])
          .figure("import_report_s", imported[0])
          .figure("import_write_s", imported[1])
          .publish(args);
    }
  }

  private static void measure(
      BoardWindow window, BoardCases cases, DiskSync disk, BenchReport report) throws IOException {
    double first = window.open();
    List<Double> opened = opened(window);
    List<Double> filters = new ArrayList<>();
    List<Double> found = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      for (String filter : List.of(".view-red", ".view-overdue", ".view-week")) {
        filters.add(window.press(filter, "board_drawn"));
        filters.add(window.press(filter, "board_drawn"));
      }
      found.add(window.find(cases.dispute(i * 31).title().substring(0, 4)));
      window.find("");
    }
    BoardWindow.Moves moves = window.moves(cases, WARM_UP_MOVES, MOVES, disk);
    window.press(".choice-table", "table_drawn");
    List<Double> frames = window.scroll(FRAMES, cases.size());
    window.press(".choice-statistics", "statistics_drawn");
    List<Double> statistics = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      for (String by : List.of("month", "town", "village", "grid", "level", "room", "type")) {
        statistics.add(window.press(".choice-" + by, "statistics_drawn"));
      }
    }
    List<Double> again = opened(window);
    report
        .figure("open_ms", share(opened, 0.5))
        .figure("first_open_ms", first)
        .figure("open_later_ms", share(again, 0.5))
        .figure("first_move_ms", moves.first())
        .figure("move_p50_ms", share(moves.millis(), 0.5))
        .figure("move_p95_ms", share(moves.millis(), 0.95))
        .figure("move_p99_ms", share(moves.millis(), 0.99))
        .figure("disk_sync_p50_ms", share(moves.disk(), 0.5))
        .figure("disk_sync_p95_ms", share(moves.disk(), 0.95))
        .figure("disk_sync_p99_ms", share(moves.disk(), 0.99))
        .figure("filter_ms", share(filters, 0.5))
        .figure("filter_p95_ms", share(filters, 0.95))
        .figure("find_ms", share(found, 0.5))
        .figure("scroll_p50_ms", share(frames, 0.5))
        .figure("scroll_p99_ms", share(frames, 0.99))
        .figure("statistics_ms", share(statistics, 0.5))
        .figure("statistics_p95_ms", share(statistics, 0.95))
        .figure("empty_layout_ms", window.emptyLayout());
  }

  private static List<Double> opened(BoardWindow window) {
    List<Double> opened = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      opened.add(window.open());
    }
    return opened;
  }

  private static double share(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    int index = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.clamp(index, 0, sorted.size() - 1));
  }

  private static int option(String[] args, String name, String usual) {
    return Integer.parseInt(text(args, name).orElse(usual));
  }

  private static Optional<String> text(String[] args, String name) {
    int at = List.of(args).indexOf(name);
    return at >= 0 && at + 1 < args.length ? Optional.of(args[at + 1]) : Optional.empty();
  }
}
