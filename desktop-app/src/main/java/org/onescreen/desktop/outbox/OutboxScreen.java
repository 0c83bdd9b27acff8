package org.onescreen.desktop.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandCounts;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.shell.ChoiceBar;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.EmptyState;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.UiThread;

/// 待送与冲突: sections at the top, the list at the left, the chosen command at the right.
final class OutboxScreen implements Panel, ShowsFacts {
  private static final int LINES = 500;

  private final CommandDoor door;
  private final OutboxWords words;
  private final UiThread ui;
  private final Label said = new Label();
  private final ChoiceBar<Section> sections;
  private final ListView<OutboxLine> list = new ListView<>();
  private final ItemCard card;
  private final ListExport export;
  private final ContentPane content;
  private final ScrollPane side;
  private @Nullable Section section;
  private @Nullable OutboxView shown;
  private @Nullable Pin pin;

  OutboxScreen(CommandDoor door, OutboxWords words, UiThread ui, Consumer<Export> exports) {
    this.door = door;
    this.words = words;
    this.ui = ui;
    sections =
        new ChoiceBar<>(
            List.of(Section.values()),
            section -> words.texts().of("outbox.section", section),
            this::choose);
    count(CommandCounts.NONE);
    card = new ItemCard(words, new Decisions(door, words, ui, said::setText));
    export = new ListExport(door, words, ui, exports, said::setText);
    list.getStyleClass().add("outbox-list");
    list.setCellFactory(_ -> new OutboxCell(words));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, now) -> card.show(Optional.ofNullable(now)));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    side = new ScrollPane(card);
    side.setFitToWidth(true);
    side.getStyleClass().add("item-scroll");
    side.managedProperty().bind(side.visibleProperty());
    HBox.setHgrow(side, Priority.ALWAYS);
    HBox middle = new HBox(list, side);
    middle.getStyleClass().add("outbox-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    content = new ContentPane(new VBox(top(), middle), words.texts());
    content.getStyleClass().add("outbox");
  }

  private HBox top() {
    Button save = new Button(words.texts().get("outbox.do.export"));
    save.getStyleClass().add("do-export");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(_ -> export.ask());
    said.getStyleClass().add("outbox-said");
    said.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(sections, gap, said, save);
    top.getStyleClass().add("outbox-top");
    return top;
  }

  private void key(KeyEvent event) {
    boolean taken = true;
    switch (event.getCode()) {
      case M, ENTER -> card.again();
      case T -> card.accept();
      case O -> card.both();
      case DELETE, BACK_SPACE -> card.withdraw();
      case E -> export.ask();
      default -> taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  @Override
  public Node node() {
    return content;
  }

  @Override
  public void attach() {
    listen(Optional.ofNullable(section));
  }

  private void choose(Section next) {
    said.setText("");
    listen(Optional.of(next));
  }

  /// Where no section was chosen yet, what needs a person comes first.
  private void listen(Optional<Section> wanted) {
    detach();
    AtomicReference<@Nullable Section> chosen = new AtomicReference<>(wanted.orElse(null));
    pin =
        door.watch(
            reader -> new OutboxQuery(chosenOrFirst(chosen, reader), LINES).run(reader),
            ui.hop(this::show),
            ui.hop(_ -> content.failed(words.texts().get("outbox.unreadable"))));
  }

  /// The first stays chosen, also when the last of it is dealt with.
  private static Section chosenOrFirst(
      AtomicReference<@Nullable Section> chosen, CacheReader reader) {
    Section known = chosen.get();
    if (known != null) {
      return known;
    }
    Section first = FirstSection.of(reader.commandCounts());
    chosen.set(first);
    return first;
  }

  @Override
  public void detach() {
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }

  private void count(CommandCounts counts) {
    sections.count(
        section -> section.count(counts),
        section -> section.needsPerson() && section.count(counts) > 0,
        new Figures(words.texts().locale()));
  }

  private void show(OutboxView view) {
    if (pin == null) {
      return;
    }
    shown = view;
    section = view.section();
    count(view.counts());
    sections.select(view.section());
    UUID chosen =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
            .map(OutboxLine::id)
            .orElse(null);
    list.setPlaceholder(EmptyState.nothing(words.texts().of("outbox.none", view.section())));
    side.setVisible(!view.lines().isEmpty());
    HBox.setHgrow(list, view.lines().isEmpty() ? Priority.ALWAYS : Priority.NEVER);
    if (!list.getItems().equals(view.lines())) {
      list.getItems().setAll(view.lines());
    }
    select(chosen);
    content.ready();
  }

  private void select(@Nullable UUID chosen) {
    for (OutboxLine line : list.getItems()) {
      if (line.id().equals(chosen)) {
        list.getSelectionModel().select(line);
        card.show(Optional.of(line));
        return;
      }
    }
    list.getSelectionModel().selectFirst();
    card.show(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
  }

  @Override
  public Map<String, Object> facts() {
    OutboxView view = shown;
    return view == null
        ? Map.of()
        : Map.of(
            "commands_pending", view.counts().pending(),
            "commands_for_person", view.counts().needPerson());
  }
}
