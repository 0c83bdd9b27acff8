package org.onescreen.desktop.mediation.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.ledger.LedgerRefusedException;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.ReadNow;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a ledger over, step by step; nothing is written until it is accepted. On the FX thread;
/// what takes its time runs beside it, in the list of long work.
public final class LedgerDesk {
  private static final Logger LOG = LoggerFactory.getLogger(LedgerDesk.class);
  private static final int MOST_SENTENCES = 2000;
  private static final List<String> ENDINGS =
      List.of("*.xlsx", "*.csv", "*.txt", "*.XLSX", "*.CSV");

  private final WorkPlace place;
  private final ImportWork work;
  private final ImportCard card;
  private final AtomicBoolean ended = new AtomicBoolean();
  private ImportWork.@Nullable Opened opened;
  private @Nullable Match match;
  private @Nullable Plan plan;

  public LedgerDesk(WorkPlace place) {
    this.place = place;
    this.work = new ImportWork(place);
    this.card =
        new ImportCard(
            place.texts(),
            new ImportCard.Hands(
                this::choose,
                this::check,
                this::accept,
                () -> ended.set(true),
                place.files().cards()::hide));
    card.onColumns(now -> match = now);
    card.onSheet(this::sheet);
  }

  /// Lays the card over the screen.
  public void open() {
    place.files().cards().show(card, card.first(), () -> {});
  }

  private Texts texts() {
    return place.texts();
  }

  private void choose() {
    place
        .files()
        .pick()
        .pick(texts().get("ledger.kinds"), ENDINGS)
        .ifPresent(file -> read(file, Optional.empty()));
  }

  private void sheet(String name) {
    ImportWork.Opened known = opened;
    if (known != null) {
      read(known.file(), Optional.of(name));
    }
  }

  private void read(Path file, Optional<String> sheet) {
    run(
        texts().get("ledger.task.read", String.valueOf(file.getFileName())),
        course -> work.open(file, sheet, course),
        this::opened);
  }

  private void opened(ImportWork.Opened read) {
    opened = read;
    match = read.match();
    card.show(read.match());
    card.sheets(read.table().sheet(), read.table().others());
    run(texts().get("ledger.task.places"), _ -> Choices.read(place.queries()), this::offer);
  }

  private void offer(Choices choices) {
    card.offer(choices.grids(), choices.people());
    check();
  }

  private void check() {
    ImportWork.Opened read = opened;
    Match columns = match;
    if (read == null || columns == null) {
      return;
    }
    List<LedgerField> lacking = columns.lacking();
    if (!lacking.isEmpty()) {
      card.say(
          texts()
              .get(
                  "ledger.lacking",
                  String.join(
                      "、", lacking.stream().map(f -> texts().of("ledger.field", f)).toList())));
      return;
    }
    Agreed agreed = card.agreed();
    Optional<GridCode> grid = card.grid();
    Optional<UUID> mediator = card.mediator();
    run(
        texts().get("ledger.task.check"),
        course -> work.plan(read, columns, grid, mediator, agreed, course),
        this::planned);
  }

  private void planned(Plan made) {
    plan = made;
    List<String> sentences = new ArrayList<>();
    leftOut().ifPresent(sentences::add);
    made.problems().stream().limit(MOST_SENTENCES).map(this::words).forEach(sentences::add);
    card.show(made, sentences);
  }

  /// Nobody takes a book of twelve months for taken over when one of them was.
  private Optional<String> leftOut() {
    return Optional.ofNullable(opened)
        .map(ImportWork.Opened::table)
        .filter(table -> !table.others().isEmpty())
        .map(
            table ->
                texts().get("ledger.sheet.left", table.sheet(), String.join("、", table.others())));
  }

  private String words(Problem problem) {
    return texts()
        .get(
            problem.grave() ? "ledger.problem.grave" : "ledger.problem.doubt",
            problem.cell(),
            texts().of("ledger.why", problem.why()));
  }

  private void accept() {
    Plan accepted = plan;
    if (accepted == null) {
      return;
    }
    ImportRun run = new ImportRun(place.door());
    run(
        texts().get("ledger.task.write", accepted.ready().size()),
        course -> run.run(accepted.ready(), course),
        counts -> card.finished(words(counts)));
  }

  private String words(ImportRun.Counts counts) {
    if (counts.lost() > 0) {
      return texts().get("ledger.lost", counts.kept(), counts.same(), counts.lost());
    }
    return texts()
        .get(
            counts.ended() ? "ledger.ended" : "ledger.done",
            counts.kept(),
            counts.same(),
            counts.refused());
  }

  private interface Part<R> {
    R run(Course course) throws IOException, Course.Cancelled;
  }

  private <R> void run(String title, Part<R> part, Consumer<R> then) {
    ended.set(false);
    card.working(true);
    DeskTasks.Handle task = place.files().tasks().begin(title, () -> ended.set(true));
    Course course =
        share -> {
          if (ended.get()) {
            throw new Course.Cancelled();
          }
          task.progress(Optional.of(share), "");
          place.ui().run(() -> card.progress(share));
        };
    Thread.ofVirtual().name("ledger").start(() -> finish(task, part, course, then));
  }

  private <R> void finish(DeskTasks.Handle task, Part<R> part, Course course, Consumer<R> then) {
    try {
      R result = part.run(course);
      task.done();
      place
          .ui()
          .run(
              () -> {
                card.working(false);
                then.accept(result);
              });
    } catch (Course.Cancelled e) {
      task.cancelled();
      say(texts().get("ledger.stopped"));
    } catch (LedgerRefusedException e) {
      String why = texts().of("ledger.trouble", e.trouble());
      task.failed(why);
      say(why);
    } catch (IOException | RuntimeException e) {
      // A file that tells of people: its words reach no log.
      LOG.warn("a ledger could not be taken over: {}", e.getClass().getName());
      task.failed(texts().get("ledger.unreadable"));
      say(texts().get("ledger.unreadable"));
    }
  }

  private void say(String sentence) {
    place
        .ui()
        .run(
            () -> {
              card.working(false);
              card.say(sentence);
            });
  }

  /// What lines go to that do not say it themselves; names are masked.
  private record Choices(List<Choice<GridCode>> grids, List<Choice<UUID>> people) {
    static Choices read(org.onescreen.desktop.cache.LiveQueries queries) {
      return ReadNow.of(
          queries,
          Set.of(Grid.KIND, Mediator.KIND),
          reader -> {
            List<Choice<GridCode>> grids = new ArrayList<>();
            List<Choice<UUID>> people = new ArrayList<>();
            reader.each(
                Grid.KIND,
                org.onescreen.desktop.cache.Filter.all(),
                grid -> grids.add(new Choice<>(grid.code(), grid.name())));
            reader.each(
                Mediator.KIND,
                org.onescreen.desktop.cache.Filter.all(),
                each ->
                    people.add(
                        new Choice<>(
                            each.id(),
                            Masker.mask(PersonalData.NAME, each.name(), Masker.Mode.DESK)
                                + " · "
                                + each.committee())));
            return new Choices(grids, people);
          });
    }
  }
}
