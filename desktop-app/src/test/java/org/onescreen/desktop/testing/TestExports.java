package org.onescreen.desktop.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.export.ExportDesk;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;

/// Exports into a folder, whose card is answered by the test. The clock is the one by which the
/// door decides: an export of another day is refused.
public final class TestExports implements Cards {
  private final AtomicReference<@Nullable Node> card = new AtomicReference<>();
  private final DeskTasks tasks = new DeskTasks();
  private final TestPrinter printer = new TestPrinter();
  private final ExportDesk desk;

  public TestExports(CommandDoor door, Clock clock, Path folder) {
    Actor director =
        new Actor(new UUID(9, 9), "王值班", Role.DIRECTOR, List.of(new DivisionCode("990101000000")));
    desk =
        new ExportDesk(
            door,
            () -> Optional.of(director),
            Desk.chinese(),
            new UiThread(),
            clock,
            tasks,
            this,
            name -> Optional.of(folder.resolve(name)),
            printer);
  }

  public TestPrinter printer() {
    return printer;
  }

  public ExportDesk desk() {
    return desk;
  }

  public DeskTasks tasks() {
    return tasks;
  }

  @Override
  public void show(Node shown, Node focus, Runnable then) {
    card.set(shown);
  }

  @Override
  public void hide() {
    card.set(null);
  }

  /// Waits for the card, says what for, and goes on.
  public void answer(String purpose) {
    Fx.until(() -> card.get() != null);
    Fx.run(
        () -> {
          find(TextField.class, ".export-purpose").setText(purpose);
          find(Button.class, ".export-go").fire();
        });
  }

  /// What the card says.
  public String said() {
    return Fx.call(() -> find(Label.class, ".export-said").getText());
  }

  public boolean asked() {
    return card.get() != null;
  }

  private <N extends Node> N find(Class<N> type, String style) {
    Node shown = card.get();
    if (shown == null) {
      throw new AssertionError("no card is shown");
    }
    return type.cast(shown.lookup(style));
  }
}
