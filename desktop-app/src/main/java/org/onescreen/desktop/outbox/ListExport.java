package org.onescreen.desktop.outbox;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.export.ExportForm;

/// Puts out the whole list, with its history. Begun on the FX thread; read and written off it.
final class ListExport {
  private static final int MOST = 100_000;

  private final CommandDoor door;
  private final OutboxWords words;
  private final UiThread ui;
  private final Consumer<Export> exports;
  private final Consumer<String> say;

  ListExport(
      CommandDoor door,
      OutboxWords words,
      UiThread ui,
      Consumer<Export> exports,
      Consumer<String> say) {
    this.door = door;
    this.words = words;
    this.ui = ui;
    this.exports = exports;
    this.say = say;
  }

  void ask() {
    AtomicBoolean begun = new AtomicBoolean();
    AtomicReference<@Nullable Pin> pin = new AtomicReference<>();
    Runnable end =
        () -> {
          Pin open = pin.get();
          if (open != null) {
            open.close();
          }
        };
    pin.set(
        door.watch(
            new OutboxQuery(Section.HISTORY, MOST),
            view -> {
              if (begun.compareAndSet(false, true)) {
                ui.run(
                    () -> {
                      end.run();
                      exports.accept(of(view));
                    });
              }
            },
            _ ->
                ui.run(
                    () -> {
                      end.run();
                      say.accept(words.texts().get("outbox.unreadable"));
                    })));
  }

  private Export of(OutboxView view) {
    String title = words.texts().get("outbox.export.name");
    return Export.plain(
        title,
        title,
        List.of(Way.raw(ExportForm.CSV, out -> out.write(new OutboxCsv(words).of(view.lines())))),
        view.lines().size());
  }
}
