package org.onescreen.desktop.shell.theme;

import atlantafx.base.theme.PrimerDark;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import org.onescreen.desktop.shell.Texts;

/// The desk look: AtlantaFX below, the tokens above it, the shell's stylesheet on top. Nothing else
/// writes a colour, a size or a font.
public final class Theme {
  private final String tokens = sheet("tokens.css");
  private final String shell = sheet("shell.css");

  /// Puts the base under every window of the program, dialogs as well.
  public void install() {
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheetBSS());
  }

  /// Dresses one scene, and keeps its scale fit to its size.
  public void dress(Scene scene) {
    scene.getStylesheets().setAll(tokens, shell);
    scene.getStylesheets().addAll(FontFamily.sheet());
    scene.widthProperty().subscribe(() -> Scale.apply(scene));
    scene.heightProperty().subscribe(() -> Scale.apply(scene));
    Scale.apply(scene);
  }

  private static String sheet(String name) {
    URL url = Objects.requireNonNull(Texts.class.getResource(name), name);
    return url.toExternalForm();
  }
}
