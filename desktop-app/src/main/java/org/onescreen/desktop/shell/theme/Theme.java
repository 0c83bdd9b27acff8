package org.onescreen.desktop.shell.theme;

import atlantafx.base.theme.PrimerDark;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import org.onescreen.desktop.shell.Texts;

/// The desk look: AtlantaFX below, the tokens above it, the shell's stylesheets, those of the rooms
/// on top. Nothing else writes a colour, a size or a font.
public final class Theme {
  private final List<String> sheets;

  /// @param rooms the addresses of the rooms' stylesheets
  public Theme(List<String> rooms) {
    sheets =
        Stream.of(
                Stream.of(sheet("tokens.css"), sheet("shell.css"), sheet("content.css")),
                rooms.stream(),
                FontFamily.sheet().stream())
            .flatMap(each -> each)
            .toList();
  }

  /// Puts the base under every window of the program, dialogs as well.
  public void install() {
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheetBSS());
  }

  /// Dresses one scene, and keeps its scale fit to its size.
  public void dress(Scene scene) {
    scene.getStylesheets().setAll(sheets);
    scene.widthProperty().subscribe(() -> Scale.apply(scene));
    scene.heightProperty().subscribe(() -> Scale.apply(scene));
    Scale.apply(scene);
  }

  private static String sheet(String name) {
    URL url = Objects.requireNonNull(Texts.class.getResource(name), name);
    return url.toExternalForm();
  }
}
