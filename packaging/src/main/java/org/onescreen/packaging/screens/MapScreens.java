package org.onescreen.packaging.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.drive.DrivenDesk;

/// The map of the sample's county as somebody works on it: a town with its clusters, a grid that is
/// chosen, incidents as heat, what cameras cover.
final class MapScreens {
  private static final List<int[]> SIZES = List.of(new int[] {1366, 768}, new int[] {1920, 1080});

  /// A flight across the county, and a sheet drawn behind it.
  private static final int ROUNDS = 6;

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String TOWN = "示东镇";
  private static final String GRID = "第2网格";

  /// As its box has them.
  private static final int CAMERA_COVERAGE = 3;

  private final DrivenDesk desk;
  private final String suffix;
  private final WallScreens.Taking taking;

  /// @param suffix of the pictures' names
  MapScreens(DrivenDesk desk, String suffix, WallScreens.Taking taking) {
    this.desk = desk;
    this.suffix = suffix;
    this.taking = taking;
  }

  void take() throws IOException, InterruptedException {
    desk.toggle(ToolId.MAP);
    rest();
    desk.press(".map-heat");
    taken("heat");
    desk.press(".map-heat");
    desk.choose(".map-measure", CAMERA_COVERAGE);
    taken("coverage");
    desk.choose(".map-measure", 0);
    go(TOWN);
    taken("town");
    go(GRID);
    taken("grid");
    report();
    desk.toggle(ToolId.MAP);
  }

  /// What an import would bring, and what is wrong with it.
  private void report() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("onescreen-screens");
    try {
      desk.copy(Files.writeString(folder.resolve("网格边界.geojson"), BordersFile.text()));
      desk.key(".map-canvas", KeyCode.V, true);
      desk.await("the report", LIMIT, _ -> desk.shows(".map-import .list-cell:filled"));
      taken("import");
      desk.key(".map-import", KeyCode.ESCAPE, false);
    } finally {
      Folders.delete(folder);
    }
  }

  private void go(String name) throws InterruptedException {
    desk.type(".map-search .text-field", name);
    rest();
    desk.key(".map-search .text-field", KeyCode.ENTER, false);
    rest();
  }

  private void taken(String name) throws IOException, InterruptedException {
    rest();
    taking.take("map-" + name + suffix, SIZES);
  }

  private void rest() throws InterruptedException {
    for (int i = 0; i < ROUNDS; i++) {
      desk.settle();
    }
  }
}
