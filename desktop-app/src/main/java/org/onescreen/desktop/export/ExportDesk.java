package org.onescreen.desktop.export;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Trouble;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.model.access.Actor;

/// The one door by which files leave the desk. Asks for purpose and recipient, then writes in the
/// background, in the list of long work, where it can be cancelled.
///
/// On the FX thread.
public final class ExportDesk {
  private final ExportRun run;
  private final Texts texts;
  private final UiThread ui;
  private final DeskTasks tasks;
  private final Cards cards;
  private final Places places;

  /// Asks where a file is to go.
  @FunctionalInterface
  public interface Places {
    /// @param name proposed, with its ending
    /// @return empty where nothing was chosen
    Optional<Path> ask(String name);
  }

  public ExportDesk(
      CommandDoor door,
      Supplier<Optional<Actor>> actor,
      Texts texts,
      UiThread ui,
      Clock clock,
      DeskTasks tasks,
      Cards cards,
      Places places,
      Printing printing) {
    this.run = new ExportRun(door, actor, texts, clock, printing);
    this.texts = texts;
    this.ui = ui;
    this.tasks = tasks;
    this.cards = cards;
    this.places = places;
  }

  /// Asks what for, over the screen; what follows is said there and in the list of long work.
  public void ask(Export export) {
    ExportCard card = new ExportCard(texts, export, places);
    card.onAnswers(
        answers -> {
          AtomicBoolean ended = new AtomicBoolean();
          card.begun(() -> ended.set(true));
          write(export, answers, ended, part -> ui.run(() -> card.progress(part)), card::show);
        });
    card.onClose(cards::hide);
    cards.show(card, card.first(), () -> {});
  }

  private void write(
      Export export,
      Answers answers,
      AtomicBoolean ended,
      Consumer<Double> progress,
      Consumer<Outcome> said) {
    DeskTasks.Handle task =
        tasks.begin(texts.get("export.task", export.title()), () -> ended.set(true));
    Course course =
        part -> {
          if (ended.get()) {
            throw new Course.Cancelled();
          }
          task.progress(Optional.of(part), "");
          progress.accept(part);
        };
    Thread.ofVirtual()
        .name("export")
        .start(
            () -> {
              Outcome outcome = new Outcome.NotWritten(answers.file(), Trouble.OTHER, false);
              try {
                outcome = run.run(export, answers, course);
              } finally {
                // Whatever went wrong, such as too little memory, nobody waits for it for ever.
                Outcome last = outcome;
                end(task, last);
                ui.run(() -> said.accept(last));
              }
            });
  }

  private void end(DeskTasks.Handle task, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _, Outcome.Printed _ -> task.done();
      case Outcome.Cancelled _ -> task.cancelled();
      case Outcome.NotRegistered _, Outcome.NotWritten _, Outcome.NotPrinted _ ->
          task.failed(OutcomeWords.of(outcome, texts));
    }
  }
}
