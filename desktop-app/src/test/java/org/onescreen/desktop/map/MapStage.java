package org.onescreen.desktop.map;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Png;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;

/// A map panel on a stage of its own, for tests.
final class MapStage implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneOffset.UTC);
  final List<GbDeviceCode> camerasShown = new ArrayList<>();
  final StackPane root = new StackPane();
  private final Path views;
  private final Stage stage;
  private Robot robot;
  private MapPanel panel;

  MapStage(LiveQueries queries, PanelSize size, double width, double height) throws Exception {
    views = Files.createTempDirectory("onescreen-map").resolve("views.properties");
    FxTest.start();
    Texts texts = texts();
    MapTool tool =
        new MapTool(
            new MapDoors(queries, new UiThread(), texts, new Noting(), CLOCK, views, _ -> {}));
    stage =
        FxTest.call(
            () -> {
              Theme theme = new Theme();
              theme.install();
              panel = tool.open(size);
              root.getChildren().add(panel.node());
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
    return new Texts(Locale.SIMPLIFIED_CHINESE, List.of("org.onescreen.desktop.map"));
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

  /// The file of the kept views.
  Path views() {
    return views;
  }

  @Override
  public void close() {
    deleteViews();
    try {
      FxTest.run(
          () -> {
            if (panel != null) {
              panel.detach();
            }
            stage.close();
          });
    } catch (Exception e) {
      throw new IllegalStateException("the stage could not be closed", e);
    }
  }

  private void deleteViews() {
    try {
      Files.deleteIfExists(views);
      Files.deleteIfExists(views.getParent());
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
    public void showPlace(Position place) {}

    @Override
    public void showRecord(ToolId tool, UUID record) {}
  }
}
