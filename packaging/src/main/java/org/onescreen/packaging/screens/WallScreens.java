package org.onescreen.packaging.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onescreen.desktop.centre.camera.Fault;
import org.onescreen.desktop.centre.camera.FaultFile;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.packaging.drive.DrivenDesk;

/// The wall with few, more and many tiles, the last of them on a machine that is short: live, with
/// cameras that do everything wrong that a camera can, and when the centre is gone.
final class WallScreens {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final List<int[]> SIZES = List.of(new int[] {1366, 768}, new int[] {1920, 1080});
  private static final Pattern CODE = Pattern.compile("\\d{20}");

  /// Every fourth camera is well.
  private static final List<Fault> FAULTS = List.of(Fault.NONE, Fault.STALL, Fault.CUT, Fault.LOCK);

  private final DrivenDesk desk;
  private final Path faults;
  private final Taking taking;

  /// Takes a picture in each of these sizes.
  @FunctionalInterface
  interface Taking {
    void take(String name, List<int[]> sizes) throws IOException, InterruptedException;
  }

  WallScreens(DrivenDesk desk, Path profile, Taking taking) {
    this.desk = desk;
    this.faults = profile.resolve("centre").resolve(FaultFile.NAME);
    this.taking = taking;
  }

  void live() throws IOException, InterruptedException {
    desk.toggle(ToolId.WALL);
    for (int tiles : new int[] {4, 16, 64}) {
      desk.press(".layout-" + tiles);
      desk.await(tiles + " tiles that play or say why not", LONG, facts -> playOrSay(facts, tiles));
      taking.take("wall-" + tiles, SIZES);
      wrong(tiles);
    }
    desk.press(".layout-6");
    desk.toggle(ToolId.WALL);
  }

  /// Whoever has just been live says that it reconnects, also where it is then not let in. One that
  /// stalls is late first, and without a signal once it was called anew in vain.
  private void wrong(int tiles) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    if (desk.facts().get("tile_streams") instanceof List<?> streams) {
      for (Object stream : streams) {
        Matcher code = CODE.matcher(stream.toString());
        if (code.find()) {
          lines.add(code.group() + "=" + FAULTS.get(lines.size() % FAULTS.size()));
        }
      }
    }
    Files.write(faults, lines);
    desk.await(
        "late and reconnecting and locked tiles",
        LONG,
        facts ->
            number(facts, "tiles_now_late") + number(facts, "tiles_now_no_signal") > 0
                && number(facts, "tiles_now_reconnecting") > 0
                && number(facts, "tiles_now_unauthorised") > 0);
    taking.take("wall-" + tiles + "-wrong", SIZES);
    Files.delete(faults);
    desk.await("all well again", LONG, facts -> playOrSay(facts, tiles));
  }

  /// Where the centre is gone, and was before these tiles ever played.
  void refused() throws IOException, InterruptedException {
    desk.toggle(ToolId.WALL);
    for (int tiles : new int[] {4, 16, 64}) {
      desk.press(".layout-" + tiles);
      desk.await(
          "refused tiles",
          LONG,
          facts -> number(facts, "tiles_now_refused") + number(facts, "tiles_still") == tiles);
      taking.take("wall-" + tiles + "-refused", SIZES);
    }
    desk.toggle(ToolId.WALL);
  }

  private static boolean playOrSay(Map<String, Object> facts, int tiles) {
    return number(facts, "tiles") == tiles
        && number(facts, "tiles_live") + number(facts, "tiles_still") == tiles;
  }

  private static long number(Map<String, Object> facts, String name) {
    return facts.get(name) instanceof Number number ? number.longValue() : 0;
  }
}
