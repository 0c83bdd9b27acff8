package org.onescreen.desktop.map;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
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
  final List<GbDeviceCode> camerasShown = new ArrayList<>();
  final StackPane root = new StackPane();
  private final Stage stage;
  private MapPanel panel;

  MapStage(LiveQueries queries, PanelSize size, double width, double height) throws Exception {
    FxTest.start();
    Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE, List.of("org.onescreen.desktop.map"));
    MapTool tool = new MapTool(queries, new UiThread(), texts, new Noting());
    stage =
        FxTest.call(
            () -> {
              Theme theme = new Theme();
              theme.install();
              panel = tool.open(size);
              root.getChildren().add(panel.node());
              Stage opened = new Stage();
              Scene scene = new Scene(root, width, height);
              theme.dress(scene);
              opened.setScene(scene);
              opened.show();
              panel.attach();
              return opened;
            });
  }

  MapPanel panel() {
    return panel;
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
    } catch (Exception e) {
      throw new IllegalStateException("the stage could not be closed", e);
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
  }
}
