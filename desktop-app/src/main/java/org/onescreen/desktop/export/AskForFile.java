package org.onescreen.desktop.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.onescreen.desktop.shell.Texts;

/// Asks with the system's own window.
public record AskForFile(Texts texts) implements ExportDesk.Places {
  @Override
  public Optional<Path> ask(String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("export.where"));
    chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|]", "_"));
    Window owner = Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    File chosen = chooser.showSaveDialog(owner);
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
