package org.onescreen.desktop.shell.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacementTest {
  private static final Area LAPTOP = new Area(0, 0, 1366, 728);
  private static final Area WALL = new Area(1366, 0, 3840, 2160);

  @TempDir Path folder;

  @Test
  void aWindowGoesBackToTheScreenWhereItStood() {
    Placement onWall = new Placement(new Area(1500, 100, 1920, 1080), false);
    assertThat(onWall.onto(List.of(LAPTOP, WALL))).isEqualTo(onWall);
  }

  @Test
  void aWindowWhoseScreenIsGoneComesToThePrimaryOne() {
    Placement onWall = new Placement(new Area(1500, 100, 1920, 1080), false);
    Placement moved = onWall.onto(List.of(LAPTOP));
    assertThat(LAPTOP.contains(moved.area())).isTrue();
  }

  @Test
  void aWindowThatFillsAnotherScreenComesBackToThatOne() {
    List<Area> screens = List.of(LAPTOP, WALL);
    Placement before = new Placement(new Area(100, 50, 1000, 600), true);
    Area overTheEdge = new Area(1358, -8, 3856, 2176);
    Placement moved = before.filling(overTheEdge, screens);
    assertThat(moved).isEqualTo(new Placement(new Area(2786, 780, 1000, 600), true));
    assertThat(moved.filling(overTheEdge, screens)).isEqualTo(moved);
    assertThat(before.filling(new Area(-8, -8, 1382, 744), screens)).isEqualTo(before);
  }

  @Test
  void thePlaceIsKeptThroughARestart() {
    PlacementFile file = new PlacementFile(folder.resolve("window.properties"));
    Placement placement = new Placement(new Area(10.5, 20, 1280, 720), true);
    file.save(placement);
    assertThat(file.load()).contains(placement);
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void garbageIsAsGoodAsNothing() throws Exception {
    Path path = folder.resolve("window.properties");
    PlacementFile file = new PlacementFile(path);
    assertThat(file.load()).isEmpty();
    Files.writeString(path, "x=left\ny=\\u00zz");
    assertThat(file.load()).isEmpty();
    Files.writeString(path, "x=NaN\ny=1\nwidth=2\nheight=3");
    assertThat(file.load()).isEmpty();
    Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThat(file.load()).isEmpty();
  }

  @Test
  void aMonitorThatWentAndCameBackHasItsWindowAgain() {
    Placement onWall = new Placement(new Area(1500, 100, 1920, 1080), true);
    MonitorMemory memory = new MonitorMemory(onWall);
    assertThat(memory.screens(List.of(LAPTOP, WALL), 0)).isEqualTo(onWall);
    memory.stands(onWall, 60_000);

    Placement refuge = memory.screens(List.of(LAPTOP), 100_000);
    assertThat(LAPTOP.contains(refuge.area())).isTrue();
    memory.stands(new Placement(new Area(3, 3, 1300, 700), false), 100_900);
    assertThat(memory.wanted()).as("the system's doing is nobody's wish").isEqualTo(onWall);
    assertThat(memory.screens(List.of(LAPTOP, WALL), 200_000)).isEqualTo(onWall);
  }

  @Test
  void whereTheOperatorPutsItWhileTheMonitorIsGoneIsWhereItStays() {
    MonitorMemory memory = new MonitorMemory(new Placement(new Area(1500, 100, 1920, 1080), true));
    memory.screens(List.of(LAPTOP), 0);
    Placement chosen = new Placement(new Area(40, 40, 1200, 600), false);
    memory.stands(chosen, 30_000);
    assertThat(memory.screens(List.of(LAPTOP, WALL), 60_000)).isEqualTo(chosen);
  }
}
