package org.onescreen.packaging.wall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import org.onescreen.desktop.centre.camera.Fault;
import org.onescreen.desktop.centre.camera.FaultFile;
import org.onescreen.desktop.desk.DeskRefusal;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.sync.SyncClient;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.drive.DrivenDesk;
import org.onescreen.packaging.drive.HeadlessRoom;

/// The real desk on the real embedded centre, its first sync behind it and its wall playing: what
/// every measurement of the wall begins with.
final class LiveWall implements AutoCloseable {
  /// Tiles on the one screen.
  static final int ON_HOME = 6;

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private final Path profile;
  private final DrivenDesk desk;

  private LiveWall(Path profile, DrivenDesk desk) {
    this.profile = profile;
    this.desk = desk;
  }

  /// Opens the desk on an empty profile, and waits until six tiles are live and the cache is
  /// filled.
  static LiveWall open() throws IOException, InterruptedException, DeskRefusal {
    return open(Files.createTempDirectory("onescreen-bench-wall"));
  }

  /// The same, with cameras that are encoded for ten seconds and repeat themselves from then on:
  /// real cameras do not encode on the operator's processors either. Not for what reads the
  /// camera's time.
  static LiveWall openOnTape() throws IOException, InterruptedException, DeskRefusal {
    Path profile = Files.createTempDirectory("onescreen-bench-wall");
    Path centre = Files.createDirectories(profile.resolve("centre"));
    Files.writeString(
        centre.resolve(FaultFile.NAME),
        FaultFile.ALL + "=" + Fault.REPEAT + System.lineSeparator());
    return open(profile);
  }

  private static LiveWall open(Path profile) throws IOException, InterruptedException, DeskRefusal {
    Platform.startup(HeadlessRoom::widen);
    LiveWall wall = new LiveWall(profile, new DrivenDesk(profile));
    wall.desk.size(WIDTH, HEIGHT);
    wall.await("six live tiles", "tiles_live", ON_HOME);
    wall.desk.await("a filled cache", LONG, facts -> number(facts, "coverage") > 0);
    return wall;
  }

  DrivenDesk desk() {
    return desk;
  }

  /// The wall's own screen with so many tiles, all at their main stream as far as the machine bears
  /// it; the one screen where there are as many as it has. On weak machines tiles step down.
  void show(int tiles) throws InterruptedException {
    if (tiles == ON_HOME) {
      return;
    }
    desk.toggle(ToolId.WALL);
    desk.press(".layout-" + tiles);
    desk.press(".do-best");
    await("the tiles", "tiles", tiles);
    desk.await(
        "no tile that neither plays nor says why not",
        LONG,
        facts -> number(facts, "tiles_live") + number(facts, "tiles_still") == tiles);
  }

  void await(String what, String fact, long value) throws InterruptedException {
    desk.await(what, LONG, facts -> number(facts, fact) == value);
  }

  /// The addresses that the tiles play, in their order.
  List<String> streams() throws InterruptedException {
    SyncClient.Access access = desk.program().desk().access().orElseThrow();
    if (!(desk.facts().get("tile_streams") instanceof List<?> paths)) {
      throw new IllegalStateException("the wall names no streams");
    }
    return paths.stream()
        .map(path -> access.address(path.toString()) + "&token=" + access.token())
        .toList();
  }

  long number(String fact) throws InterruptedException {
    return number(desk.facts(), fact);
  }

  static long number(Map<String, Object> facts, String name) {
    return facts.get(name) instanceof Number number ? number.longValue() : 0;
  }

  @Override
  public void close() throws IOException {
    desk.close();
    Folders.delete(profile);
  }
}
