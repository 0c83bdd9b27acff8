package org.onescreen.desktop.map;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.onescreen.model.export.ExportForm;

/// A file that is dropped on the map, or was copied where files are kept and is pasted there. What
/// it is its reader says. On the FX thread.
final class BroughtFile {
  private static final KeyCodeCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final MapCanvas map;
  private final Consumer<Path> kits;
  private final Consumer<Path> others;

  /// @param kits takes the kit of a village
  /// @param others takes what may be boundaries or marks
  BroughtFile(MapCanvas map, Consumer<Path> kits, Consumer<Path> others) {
    this.map = map;
    this.kits = kits;
    this.others = others;
  }

  void listen() {
    map.addEventHandler(DragEvent.DRAG_OVER, this::over);
    map.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    map.addEventHandler(KeyEvent.KEY_PRESSED, this::pasted);
  }

  private void over(DragEvent event) {
    if (one(event.getDragboard()).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    one(event.getDragboard())
        .ifPresent(
            file -> {
              open(file);
              event.setDropCompleted(true);
              event.consume();
            });
  }

  private void pasted(KeyEvent event) {
    if (PASTE.match(event)) {
      one(Clipboard.getSystemClipboard())
          .ifPresent(
              file -> {
                open(file);
                event.consume();
              });
    }
  }

  private void open(Path file) {
    boolean kit = file.toString().endsWith("." + ExportForm.KIT.ending());
    (kit ? kits : others).accept(file);
  }

  /// Of several nobody can say which.
  private static Optional<Path> one(Clipboard board) {
    List<File> files = board.hasFiles() ? board.getFiles() : List.of();
    return files.size() == 1 ? Optional.of(files.getFirst().toPath()) : Optional.empty();
  }
}
