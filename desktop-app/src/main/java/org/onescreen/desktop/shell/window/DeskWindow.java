package org.onescreen.desktop.shell.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.Latest;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.find.Finder;
import org.onescreen.desktop.shell.status.DeskStatus;
import org.onescreen.desktop.shell.status.Notice;
import org.onescreen.desktop.shell.task.DeskTask;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.shell.theme.Theme;

/// The one screen and all that frames it, as a scene for whoever owns the stage.
///
/// Made, opened and closed on the FX thread; [#show] and [#tell] may be called from any.
public final class DeskWindow {
  /// The cache has never held all that the centre has.
  private static final PseudoClass INCOMPLETE = PseudoClass.getPseudoClass("incomplete");

  private final Theme theme;
  private final Texts texts;
  private final UiThread ui;
  private final Ticker ticker;
  private final DeskTasks tasks;
  private final Supplier<Long> latePulses;

  private final ObjectProperty<DeskStatus> status =
      new SimpleObjectProperty<>(DeskStatus.starting(""));
  private final ObjectProperty<List<DeskTask>> taskList = new SimpleObjectProperty<>(List.of());
  private final Latest<DeskStatus> newestStatus;
  private final Relay relay = new Relay();
  private final LookSwitch looks;
  private final WholeScreen whole;
  private final Banners banners;
  private final Overlay overlay = new Overlay();
  private final VBox base = new VBox();
  private final Cover cover = new Cover(base, overlay);
  private final Scene scene;
  private final Holds holds = new Holds();
  private Finder finder = Finder.NOTHING;

  /// @param latePulses how many pulses came late so far, for the status strip
  /// @param size that the stage will have, so that it is laid out once
  public DeskWindow(
      Theme theme,
      Texts texts,
      UiThread ui,
      Ticker ticker,
      DeskTasks tasks,
      Supplier<Long> latePulses,
      Dimension2D size) {
    this.theme = theme;
    this.texts = texts;
    this.ui = ui;
    this.ticker = ticker;
    this.tasks = tasks;
    this.latePulses = latePulses;
    this.newestStatus = new Latest<>(ui, status::set);
    this.banners = new Banners(texts);
    base.getStyleClass().add("desk");
    base.pseudoClassStateChanged(INCOMPLETE, true);
    holds.listen(
        status, (_, _, now) -> base.pseudoClassStateChanged(INCOMPLETE, now.dataAsOf().isEmpty()));
    StackPane root = new StackPane(base, overlay, cover);
    root.setMinSize(0, 0);
    this.scene = new Scene(root, size.getWidth(), size.getHeight());
    theme.dress(scene);
    this.looks = new LookSwitch(theme, overlay, relay);
    this.whole = new WholeScreen(scene, base);
  }

  public Scene scene() {
    return scene;
  }

  /// How the tools meet; may be handed to them before they are handed to [#open].
  public Navigator navigator() {
    return relay;
  }

  /// Puts the tools on the one screen and begins to listen. Once only.
  ///
  /// @param records is asked for records by the quick open
  public void open(List<Tool> tools, Finder records) {
    finder = records;
    List<ToolId> present = tools.stream().map(Tool::id).sorted().toList();
    FunctionBar functionBar =
        new FunctionBar(texts, present, relay::home, relay::toggle, this::help);
    Screens screens =
        new Screens(
            texts,
            tools,
            whole::change,
            open -> {
              functionBar.mark(open);
              whole.shows(open);
            });
    relay.to(screens);
    LookSign look = new LookSign(theme, scene, texts, this::seats);
    TitleLine title = new TitleLine(texts, ticker, status, this::quickOpen, look);
    IndicatorStrip strip = new IndicatorStrip(tools);
    StatusStrip bottom =
        new StatusStrip(
            texts, ticker, status, taskList, latePulses, this::showTasks, this::openOutbox);
    functionBar.addStatus(bottom.node());
    VBox.setVgrow(screens.node(), Priority.ALWAYS);
    base.getChildren().setAll(title.node(), strip.node(), banners, screens.node(), functionBar);
    new Keys(screens, overlay, this::quickOpen, this::help, looks::change, whole, cover::isDown)
        .listenTo(scene);

    whole.listen(holds);
    title.attach();
    strip.attach();
    bottom.attach();
    Latest<List<DeskTask>> newestTasks = new Latest<>(ui, taskList::set);
    holds.add(tasks.listen(newestTasks));
    newestTasks.accept(tasks.list());
    holds.add(title::detach);
    holds.add(strip::detach);
    holds.add(bottom::detach);
    holds.add(screens::end);
    holds.add(overlay::hide);
    screens.begin();
  }

  /// Where tools lay a card over the screen.
  public Cards cards() {
    return new Cards() {
      @Override
      public void show(Node card, Node focus, Runnable then) {
        overlay.show(card, Pos.CENTER, focus, then);
      }

      @Override
      public void hide() {
        overlay.hide();
      }
    };
  }

  private void openOutbox() {
    if (relay.tools().contains(ToolId.OUTBOX)) {
      relay.toggle(ToolId.OUTBOX);
    }
  }

  /// What is open instead of the one screen.
  public Optional<ToolId> openTool() {
    return relay.open();
  }

  /// Puts `content` over everything: what is under it goes on unseen, and no key or click reaches
  /// it.
  public void cover(Node content) {
    overlay.hide();
    cover.lower(content);
  }

  public void uncover() {
    cover.lift();
  }

  public boolean isCovered() {
    return cover.isDown();
  }

  /// Any thread; of what waits only the newest is shown.
  public void show(DeskStatus now) {
    newestStatus.accept(now);
  }

  /// Any thread.
  public void tell(Notice notice) {
    ui.run(() -> banners.add(notice));
  }

  /// Ends all listening. The window is not opened again.
  public void close() {
    holds.release();
    relay.to(null);
  }

  void hideCard() {
    overlay.hide();
  }

  private List<Command> commands() {
    return Commands.of(
        texts,
        relay.tools(),
        relay,
        looks,
        whole,
        this::seats,
        this::help,
        this::showTasks,
        this::quickOpen);
  }

  void quickOpen() {
    QuickOpen card = new QuickOpen(texts, ui, commands(), finder, overlay::hide);
    overlay.show(card, Pos.TOP_CENTER, card.field(), card::end);
  }

  void help() {
    KeysCard card = new KeysCard(texts, commands());
    overlay.show(card, Pos.CENTER, card, () -> {});
  }

  void seats() {
    SeatsCard card = new SeatsCard(theme, scene, texts, overlay::hide);
    overlay.show(card, Pos.CENTER, card.first(), () -> {});
  }

  void showTasks() {
    TaskCard card = new TaskCard(texts, taskList);
    card.attach();
    overlay.show(card.node(), Pos.BOTTOM_RIGHT, card.node(), card::detach);
  }
}
