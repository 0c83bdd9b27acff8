package org.onescreen.desktop.outbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.UiThread;

/// Writes the whole list, with its history, to a file that the operator names. Begun on the FX
/// thread; read and written off it.
final class Export {
  private static final int MOST = 100_000;

  private final CommandDoor door;
  private final OutboxWords words;
  private final UiThread ui;
  private final Consumer<String> say;

  Export(CommandDoor door, OutboxWords words, UiThread ui, Consumer<String> say) {
    this.door = door;
    this.words = words;
    this.ui = ui;
    this.say = say;
  }

  void ask(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.texts().get("outbox.do.export"));
    chooser.setInitialFileName(words.texts().get("outbox.export.name"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.texts().get("outbox.export.kind"), "*.csv"));
    File chosen = chooser.showSaveDialog(owner);
    if (chosen != null) {
      to(chosen.toPath());
    }
  }

  void to(Path file) {
    AtomicBoolean begun = new AtomicBoolean();
    AtomicReference<@Nullable Pin> pin = new AtomicReference<>();
    Runnable end =
        () ->
            ui.run(
                () -> {
                  Pin open = pin.get();
                  if (open != null) {
                    open.close();
                  }
                });
    pin.set(
        door.watch(
            new OutboxQuery(Section.HISTORY, MOST),
            view -> {
              if (begun.compareAndSet(false, true)) {
                write(file, view);
                end.run();
              }
            },
            _ -> {
              tell(words.texts().get("outbox.unreadable"));
              end.run();
            }));
  }

  private void write(Path file, OutboxView view) {
    try {
      Files.write(file, new OutboxCsv(words).of(view.lines()));
      tell(words.texts().get("outbox.export.done", view.lines().size(), file.getFileName()));
    } catch (IOException e) {
      tell(words.texts().get("outbox.export.failed", file.getFileName()));
    }
  }

  private void tell(String sentence) {
    ui.run(() -> say.accept(sentence));
  }
}
