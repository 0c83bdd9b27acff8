package org.onescreen.packaging.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.onescreen.desktop.desk.DeskRefusal;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.status.Connection;
import org.onescreen.desktop.shell.status.DeskStatus;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.drive.DrivenDesk;
import org.onescreen.packaging.drive.HeadlessRoom;

/// `packaging/screens DIR`: opens the real desk on the real embedded centre in a fresh profile, and
/// takes a picture of the one screen and of each tool's screen: empty, during the first sync, full,
/// and with the server gone, at the sizes that desks have.
public final class ScreensMain {
  private static final Duration LONG = Duration.ofMinutes(4);
  private static final List<int[]> SIZES = List.of(new int[] {1366, 768}, new int[] {1920, 1080});
  private static final int[] LARGE = {3840, 2160};

  private ScreensMain() {}

  public static void main(String[] args) throws IOException, InterruptedException, DeskRefusal {
    if (args.length != 1) {
      System.err.println("packaging/screens DIR");
      System.exit(2);
    }
    Platform.startup(HeadlessRoom::widen);
    Path profile = Files.createTempDirectory("onescreen-screens");
    try {
      drive(new Pictures(Path.of(args[0])), profile);
    } finally {
      Folders.delete(profile);
    }
    System.exit(0);
  }

  private static void drive(Pictures pictures, Path profile)
      throws IOException, InterruptedException, DeskRefusal {
    try (DrivenDesk desk = new DrivenDesk(profile)) {
      take(desk, pictures, "home-empty", SIZES);
      desk.awaitStatus("the first rows", LONG, ScreensMain::hasRows);
      take(desk, pictures, "home-filling", SIZES.subList(1, 2));
      desk.awaitStatus("a filled cache", LONG, s -> s.connection() instanceof Connection.Live);
      desk.await("six live tiles", LONG, facts -> number(facts, "tiles_live") == 6);
      desk.await("the figures", LONG, facts -> number(facts, "cases") > 0);
      take(desk, pictures, "home", SIZES);
      take(desk, pictures, "home-large", List.of(LARGE));
      tools(desk, pictures, "", SIZES);
      room(desk, pictures);
      WallScreens walls =
          new WallScreens(desk, profile, (name, size) -> take(desk, pictures, name, size));
      walls.live();
      maps(desk, pictures, "");
      records(desk, pictures);
      cases(desk, pictures);
      stopCentre(desk);
      desk.awaitStatus(
          "that the server is gone", LONG, s -> s.connection() instanceof Connection.Offline);
      desk.await("no live tile", LONG, facts -> number(facts, "tiles_live") == 0);
      take(desk, pictures, "home-offline", SIZES);
      tools(desk, pictures, "-offline", SIZES.subList(0, 1));
      walls.refused();
      fraud(desk, pictures, "-offline", List.of("race", "gaps"), SIZES.subList(0, 1));
    }
  }

  /// The one screen and each tool's as a room sees them.
  private static void room(DrivenDesk desk, Pictures pictures)
      throws IOException, InterruptedException {
    desk.look();
    desk.await("six live tiles", LONG, facts -> number(facts, "tiles_live") == 6);
    take(desk, pictures, "home-room", List.of(SIZES.getFirst(), SIZES.getLast(), LARGE));
    tools(desk, pictures, "-room", SIZES);
    maps(desk, pictures, "-room");
    desk.look();
    desk.await("six live tiles", LONG, facts -> number(facts, "tiles_live") == 6);
  }

  private static void maps(DrivenDesk desk, Pictures pictures, String suffix)
      throws IOException, InterruptedException {
    new MapScreens(desk, suffix, (name, size) -> take(desk, pictures, name, size)).take();
  }

  private static boolean hasRows(DeskStatus status) {
    return switch (status.connection()) {
      case Connection.Filling(long done, long _) -> done > 0;
      case Connection.Live _ -> true;
      case Connection.Connecting _, Connection.Offline _, Connection.Refused _ -> false;
    };
  }

  private static void tools(DrivenDesk desk, Pictures pictures, String suffix, List<int[]> sizes)
      throws IOException, InterruptedException {
    for (ToolId tool : ToolId.values()) {
      desk.toggle(tool);
      if (tool == ToolId.WALL && suffix.isEmpty()) {
        desk.await("six live tiles", LONG, facts -> number(facts, "tiles_live") == 6);
      }
      take(desk, pictures, tool.name().toLowerCase(Locale.ROOT) + suffix, sizes);
      desk.toggle(tool);
    }
  }

  /// What is found of a record, and where warnings are worked on.
  private static void records(DrivenDesk desk, Pictures pictures)
      throws IOException, InterruptedException {
    for (String typed : List.of("示东", "排水", "cgsf")) {
      desk.find(typed, LONG);
      take(desk, pictures, "find", SIZES);
      desk.escape();
    }
    fraud(desk, pictures, "", List.of("warnings", "campaign", "race", "gaps", "ledgers"), SIZES);
    report(desk, pictures);
  }

  /// The fight against fraud, page by page; the planner's reasons stand on the page of the gaps.
  private static void fraud(
      DrivenDesk desk, Pictures pictures, String suffix, List<String> pages, List<int[]> sizes)
      throws IOException, InterruptedException {
    desk.toggle(ToolId.ANTIFRAUD);
    for (String page : pages) {
      desk.press(".choice-" + page);
      desk.settle();
      take(desk, pictures, page + suffix, sizes);
      if (page.equals("gaps")) {
        desk.key(".plan-table", KeyCode.DOWN, false);
        take(desk, pictures, "planner" + suffix, sizes);
      }
    }
    desk.toggle(ToolId.ANTIFRAUD);
  }

  /// The indicators, and what is asked before a report of them leaves the desk.
  private static void report(DrivenDesk desk, Pictures pictures)
      throws IOException, InterruptedException {
    fraud(desk, pictures, "", List.of("indicators"), SIZES);
    desk.toggle(ToolId.ANTIFRAUD);
    desk.press(".choice-indicators");
    desk.settle();
    desk.press(".indicator-export");
    desk.settle();
    take(desk, pictures, "report", SIZES);
    desk.escape();
    desk.toggle(ToolId.ANTIFRAUD);
  }

  /// The mediation cases from every side.
  private static void cases(DrivenDesk desk, Pictures pictures)
      throws IOException, InterruptedException {
    List<int[]> sizes = List.of(SIZES.getFirst(), SIZES.getLast(), LARGE);
    desk.toggle(ToolId.MEDIATION);
    desk.await("the board", LONG, facts -> number(facts, "board_rows") > 0);
    take(desk, pictures, "board", sizes);
    desk.press(".view-overdue");
    desk.await("what is overdue", LONG, facts -> number(facts, "board_drawn") > 1);
    take(desk, pictures, "board-filtered", SIZES);
    desk.press(".view-all");
    desk.key(".case-board", KeyCode.DOWN, false);
    desk.key(".case-board", KeyCode.LEFT, true);
    desk.key(".case-board", KeyCode.RIGHT, true);
    take(desk, pictures, "board-refused", SIZES);
    desk.key(".case-board", KeyCode.G, false);
    take(desk, pictures, "board-lanes", SIZES);
    desk.press(".view-all");
    page(desk, pictures);
    desk.press(".register-open");
    desk.settle();
    take(desk, pictures, "case-intake", SIZES);
    desk.key(".register-title", KeyCode.ESCAPE, false);
    desk.press(".choice-table");
    desk.await("the table", LONG, facts -> number(facts, "table_drawn") > 0);
    take(desk, pictures, "cases-table", sizes);
    desk.press(".choice-calendar");
    desk.await("the calendar", LONG, facts -> facts.containsKey("calendar_due"));
    take(desk, pictures, "cases-calendar", sizes);
    desk.press(".choice-board");
    desk.key(".case-board", KeyCode.ENTER, false);
    desk.scrollTo(".case-sheet", ".file-add");
    take(desk, pictures, "case-dossier-files", SIZES);
    desk.key(".case-sheet", KeyCode.ESCAPE, false);
    desk.press(".ledger-open");
    take(desk, pictures, "ledger-import", SIZES);
    desk.escape();
    desk.press(".choice-statistics");
    desk.await("the figures", LONG, facts -> number(facts, "statistics_drawn") > 0);
    take(desk, pictures, "cases-statistics", sizes);
    desk.press(".choice-sweeps");
    desk.await("the sweeps", LONG, facts -> number(facts, "sweeps") > 0);
    take(desk, pictures, "cases-sweeps", SIZES);
    office(desk, pictures, sizes);
    desk.press(".choice-board");
    desk.press(".view-red");
    desk.press(".cases-on-map");
    desk.settle();
    take(desk, pictures, "cases-map", SIZES);
    desk.toggle(ToolId.MAP);
  }

  /// What the office goes by, and whom it has.
  private static void office(DrivenDesk desk, Pictures pictures, List<int[]> sizes)
      throws IOException, InterruptedException {
    desk.press(".choice-office");
    desk.await("the office's rules", LONG, facts -> facts.containsKey("office_changes"));
    take(desk, pictures, "office-ladder", sizes);
    desk.press(".choice-colors");
    take(desk, pictures, "office-colors", sizes);
    desk.press(".choice-rooms");
    desk.await("the rooms", LONG, facts -> number(facts, "office_rooms") > 0);
    take(desk, pictures, "office-rooms", sizes);
    desk.press(".choice-mediators");
    desk.await("the mediators", LONG, facts -> number(facts, "office_mediators") > 0);
    take(desk, pictures, "office-mediators", sizes);
    desk.press(".choice-sheet");
    desk.press(".choice-this_year");
    desk.await("the paid cases", LONG, facts -> facts.containsKey("office_yuan"));
    take(desk, pictures, "office-sheet", sizes);
  }

  /// The page of a case, from its steps to its links.
  private static void page(DrivenDesk desk, Pictures pictures)
      throws IOException, InterruptedException {
    desk.key(".case-board", KeyCode.ENTER, false);
    desk.settle();
    take(desk, pictures, "case", SIZES);
    desk.key(".case-sheet", KeyCode.ESCAPE, false);
  }

  private static void take(DrivenDesk desk, Pictures pictures, String name, List<int[]> sizes)
      throws IOException, InterruptedException {
    for (int[] size : sizes) {
      desk.size(size[0], size[1]);
      desk.settle();
      Map<String, Object> facts = desk.facts();
      pictures.add(name, desk.picture(), facts);
    }
  }

  /// A centre that ends is started again; one that ends before it is ready is given up.
  private static void stopCentre(DrivenDesk desk) throws InterruptedException {
    ProcessHandle first = desk.program().centreProcess().orElseThrow();
    first.destroy();
    desk.await(
        "a centre that is started again",
        LONG,
        _ -> desk.program().centreProcess().filter(second -> !second.equals(first)).isPresent());
    desk.program().centreProcess().orElseThrow().destroy();
  }

  private static long number(Map<String, Object> facts, String name) {
    return facts.get(name) instanceof Number number ? number.longValue() : 0;
  }
}
