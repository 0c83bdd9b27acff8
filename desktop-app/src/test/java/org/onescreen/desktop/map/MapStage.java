package org.onescreen.desktop.map;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.desk.Stylesheets;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.map.base.BaseKeeper;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.HeadlessRoom;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Png;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.testing.MemoryDoor;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;

/// A map panel on a stage of its own, for tests.
final class MapStage implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneOffset.UTC);
  static final Actor ACTOR =
      new Actor(new UUID(9, 9), "王值班", Role.DIRECTOR, List.of(new DivisionCode("990000000000")));
  final List<GbDeviceCode> camerasShown = new ArrayList<>();
  volatile Actor actor = ACTOR;
  final List<Object> asked = new ArrayList<>();
  final List<Export> exports = new CopyOnWriteArrayList<>();
  final StackPane root = new StackPane();
  private final MapFiles files;
  private final Path folder;
  private final MapTool tool;
  private final PanelSize size;
  private final Stage stage;
  private Robot robot;
  private MapPanel panel;
  private BaseKeeper bases;

  MapStage(LiveQueries queries, PanelSize size, double width, double height) throws Exception {
    this(queries, new MemoryDoor(queries), size, width, height);
  }

  MapStage(LiveQueries queries, CommandDoor door, PanelSize size, double width, double height)
      throws Exception {
    folder = Files.createTempDirectory("onescreen-map");
    files = MapFiles.in(folder);
    FxTest.start();
    Texts texts = texts();
    this.size = size;
    tool =
        new MapTool(
            new MapDoors(
                queries,
                door,
                () -> Optional.of(actor),
                new UiThread(),
                texts,
                new Noting(),
                CLOCK,
                files,
                (_, _) -> Optional.empty(),
                exports::add));
    stage =
        FxTest.call(
            () -> {
              Theme theme = new Theme(Stylesheets.ALL);
              theme.install();
              panel = tool.open(size);
              bases = panel.bases();
              root.getChildren().add(panel.node());
              HeadlessRoom.releaseRobot();
              robot = new Robot();
              Stage opened = new Stage();
              Scene scene = new Scene(root, width, height);
              theme.dress(scene);
              opened.setScene(scene);
              opened.setX(0);
              opened.setY(0);
              opened.show();
              opened.requestFocus();
              panel.attach();
              return opened;
            });
  }

  static Texts texts() {
    return new Texts(
        Locale.SIMPLIFIED_CHINESE,
        List.of(
            "org.onescreen.desktop.map",
            "org.onescreen.desktop.work",
            "org.onescreen.desktop.shell"));
  }

  /// Waits until the window takes what hands do.
  void ready() throws Exception {
    settle();
    FxTest.await("focus", stage::isFocused);
  }

  MapPanel panel() {
    return panel;
  }

  /// One for the whole test: it remembers where its pointer is.
  Robot robot() {
    return robot;
  }

  MapCanvas map() {
    return panel.map();
  }

  Stage stage() {
    return stage;
  }

  /// Waits until what is to be seen has been drawn.
  void settle() throws Exception {
    FxTest.await("a frame", () -> map().framesDrawn() > 0 && !map().isDirty());
  }

  void snapshot(Path file) throws Exception {
    settle();
    FxTest.run(
        () -> {
          try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(stage.getScene().snapshot(null), out);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  /// Takes the panel off, as the shell does.
  void takeOff() throws Exception {
    FxTest.run(
        () -> {
          panel.detach();
          root.getChildren().clear();
        });
    panel = null;
  }

  /// A look at another screen and back.
  void reopen() throws Exception {
    FxTest.run(
        () -> {
          panel.detach();
          panel = tool.open(size);
          root.getChildren().setAll(panel.node());
          panel.attach();
        });
    settle();
  }

  /// A room looks on now.
  void forget() throws Exception {
    FxTest.run(tool::forget);
  }

  /// The file of the kept views.
  Path views() {
    return files.views();
  }

  /// What the map keeps of its own.
  MapFiles files() {
    return files;
  }

  @Override
  public void close() {
    try {
      FxTest.run(
          () -> {
            if (panel != null) {
              panel.detach();
            }
            stage.close();
          });
      // A tile that is being written would make its folder anew while it is deleted.
      FxTest.call(() -> bases.ended()).join();
    } catch (Exception e) {
      throw new IllegalStateException("the stage could not be closed", e);
    }
    deleteFiles();
  }

  private void deleteFiles() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private final class Noting implements Navigator {
    @Override
    public void toggle(ToolId tool) {}

    @Override
    public void home() {}

    @Override
    public void showCamera(GbDeviceCode camera) {
      camerasShown.add(camera);
    }

    @Override
    public void showCameras(List<GbDeviceCode> cameras) {
      camerasShown.addAll(cameras);
    }

    @Override
    public void showPlace(Position place) {
      asked.add(place);
    }

    @Override
    public void showPlace(Aim aim) {
      asked.add(aim);
    }

    @Override
    public void showCases(List<UUID> cases) {}

    @Override
    public void showRecord(ToolId tool, UUID record) {
      asked.add(tool);
      asked.add(record);
    }
  }
}
