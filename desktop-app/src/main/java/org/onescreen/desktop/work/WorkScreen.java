package org.onescreen.desktop.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.ChoiceBar;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.EmptyState;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.RecordViewer;

/// A list of work: sections at the top, their records at the left, the chosen one at the right.
/// Enter goes to its steps, M to its place on the map. It is read anew each minute, since limits
/// run out by themselves.
public final class WorkScreen<S extends Enum<S>> implements RecordViewer {
  private static final int MOST = 300;

  private final WorkPlace place;
  private final Work<S> work;
  private final ChoiceBar<S> sections;
  private final Figures figures;
  private final Label note = new Label();
  private final WorkTable table;
  private final WorkSheet sheet;
  private final ContentPane content;
  private @Nullable S section;
  private @Nullable UUID chosen;
  private @Nullable WorkPage<S> shown;
  private final LiveAsk<WorkPage<S>> ask;
  private Subscription minutes = Subscription.EMPTY;
  private Instant minute = Instant.EPOCH;

  public WorkScreen(WorkPlace place, Work<S> work) {
    this.place = place;
    this.work = work;
    figures = new Figures(place.texts().locale());
    sections = new ChoiceBar<>(work.sections(), work::name, this::choose);
    table = new WorkTable(work.heads(), this::open);
    sheet = new WorkSheet(place, work);
    note.getStyleClass().add("work-note");
    HBox top = new HBox(sections, note);
    top.getStyleClass().add("work-top");
    HBox.setHgrow(table, Priority.ALWAYS);
    HBox middle = new HBox(table, sheet.node());
    middle.getStyleClass().add("work-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    content = new ContentPane(new VBox(top, middle), place.texts());
    content.getStyleClass().add("work");
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    ask =
        new LiveAsk<>(
            place, work.reads(), this::show, _ -> content.failed(place.texts().get("work.failed")));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      sheet.focus();
      event.consume();
    } else if (event.getCode() == KeyCode.M && !event.isShortcutDown()) {
      sheet.goToMap();
      event.consume();
    }
  }

  @Override
  public Node node() {
    return content;
  }

  @Override
  public void attach() {
    minutes = place.clock().everySecond(this::beat);
    if (chosen != null) {
      sheet.open(chosen);
    }
  }

  private void beat() {
    Instant now = place.clock().now().truncatedTo(ChronoUnit.MINUTES);
    if (!now.equals(minute)) {
      minute = now;
      ask.open(question());
    }
  }

  @Override
  public void detach() {
    minutes.unsubscribe();
    minutes = Subscription.EMPTY;
    minute = Instant.EPOCH;
    ask.close();
    sheet.end();
  }

  @Override
  public void showRecord(UUID record) {
    open(record);
    WorkPage<S> page = shown;
    if (page != null) {
      table.show(page.rows(), record);
    }
  }

  private void open(UUID record) {
    chosen = record;
    sheet.open(record);
  }

  private void choose(S next) {
    section = next;
    ask.change(question());
  }

  private LiveQueries.Read<WorkPage<S>> question() {
    S wanted = section;
    return reader -> page(reader, wanted);
  }

  /// Where no section was chosen yet, the first that has something in it.
  private WorkPage<S> page(CacheReader reader, @Nullable S wanted) {
    Map<S, Long> counts = work.counts(reader);
    S of =
        wanted != null
            ? wanted
            : work.sections().stream()
                .filter(each -> counts.getOrDefault(each, 0L) > 0)
                .findFirst()
                .orElse(work.sections().getFirst());
    return new WorkPage<>(of, counts, work.rows(reader, of, MOST));
  }

  private void show(WorkPage<S> page) {
    shown = page;
    section = page.section();
    sections.count(page::count, _ -> false, figures);
    sections.select(page.section());
    long all = page.count(page.section());
    note.setText(
        all > page.rows().size() ? place.texts().get("work.first", page.rows().size()) : "");
    table.setPlaceholder(EmptyState.nothing(place.texts().get("work.none")));
    if (chosen == null && !page.rows().isEmpty()) {
      open(page.rows().getFirst().id());
    }
    table.show(page.rows(), chosen);
    if (page.counts().values().stream().allMatch(count -> count == 0)) {
      content.empty(place.texts().get("work.none"));
    } else {
      content.ready();
    }
  }
}
