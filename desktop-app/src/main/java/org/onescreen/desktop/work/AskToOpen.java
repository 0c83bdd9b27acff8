package org.onescreen.desktop.work;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks with the system's own window.
public record AskToOpen() implements FilePick {
  @Override
  public Optional<Path> pick(String kind, List<String> endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(kind);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, endings));
    Window owner = Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    File chosen = chooser.showOpenDialog(owner);
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
