package org.onescreen.desktop.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.base.BaseBox;
import org.onescreen.desktop.map.base.BaseForm;
import org.onescreen.desktop.map.base.BaseKeeper;
import org.onescreen.desktop.map.scene.Classing;
import org.onescreen.desktop.map.scene.DayRange;
import org.onescreen.desktop.map.scene.KeptScene;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.map.scene.SceneFeed;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.PlaceViewer;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.model.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The map with what lies on it: card, legend, tip, and a sentence while there is nothing to draw.
public final class MapPanel implements PlaceViewer, ShowsFacts {
  private static final Logger LOG = LoggerFactory.getLogger(MapPanel.class);

  /// Of the map, what a legend may cover.
  private static final double LEGEND_SHARE = 0.1;

  private static final double LEGEND_GAP = 8;

  /// Below the lowest that a card reaches: as far as cards are moved down, and as much again.
  private static final double LOW_GAP = 20;

  private final PanelSize size;
  private final MapDoors doors;
  private final SceneShelf shelf;
  private final StateShelf states;
  private final MapCanvas map;
  private final MapAims aims;
  private final Pointing pointing;
  private final MeasureBox measures;
  private final TimeBox time;
  private final ViewBox views;
  private final BaseKeeper bases;
  private final BaseLine baseLine;
  private final CaseChoice cases;
  private final Asked<String, String> heads;
  private final Asked<UUID, ClaimVoice> voices;
  private final Optional<ForeignBase> foreign;
  private final Holds holds = new Holds();
  private @Nullable BaseBox baseBox;
  private Optional<MapMenu> menu = Optional.empty();
  private Runnable installed = () -> {};
  private final StackPane root = new StackPane();
  private final Label message = new Label();
  private boolean attached;
  private @Nullable SceneFeed feed;

  MapPanel(
      PanelSize size,
      MapDoors doors,
      SceneShelf shelf,
      StateShelf states,
      BaseKeeper bases,
      KitDesk kits) {
    this.size = size;
    this.doors = doors;
    this.shelf = shelf;
    this.states = states;
    this.bases = bases;
    MapWords words = new MapWords(doors.texts());
    map = new MapCanvas(doors.ui(), words);
    aims = new MapAims(map);
    pointing = new Pointing(map, aims);
    measures = new MeasureBox(words, this::measure);
    time = new TimeBox(words, doors.clock(), this::showPast);
    views = new ViewBox(map, new SavedViews(doors.files().views()), words, doors.ui());
    baseLine = new BaseLine(map, words, doors.clock());
    heads = new Asked<>(doors, map.selectedProperty(), GridHead.QUESTION);
    voices = new Asked<>(doors, map.selectedProperty(), ClaimVoice.QUESTION);
    cases = new CaseChoice(map, words, this::showChosen);
    if (size == PanelSize.SCREEN) {
      states.of(account()).ifPresent(this::stand);
    } else {
      map.withoutHands();
    }
    message.getStyleClass().add("map-message");
    message.setMouseTransparent(true);
    StackPane sheet = new StackPane(map, message);
    // The library knows one page at a time: that of the whole screen, not of a panel beside others.
    foreign =
        size == PanelSize.SCREEN
            ? Optional.of(new ForeignBase(map, bases, words, doors.ui(), sheet))
            : Optional.empty();
    MapLegend legend = new MapLegend(map, words, size);
    PlaceCard card =
        new PlaceCard(
            map,
            words,
            doors.navigator(),
            new CameraClaims(size, doors, map, words, voices),
            heads);
    if (size == PanelSize.PANEL) {
      legend.layoutBoundsProperty().subscribe(() -> clear(legend));
      map.layoutBoundsProperty().subscribe(() -> clear(legend));
    }
    StackPane.setAlignment(legend, Pos.BOTTOM_RIGHT);
    StackPane.setAlignment(card, Pos.TOP_RIGHT);
    StackPane.setAlignment(baseLine, Pos.BOTTOM_LEFT);
    StackPane.setAlignment(cases, Pos.TOP_CENTER);
    sheet.getChildren().addAll(baseLine, cases, legend, card, new HoverTip(map, words));
    root.getStyleClass().add("map-panel");
    root.getChildren().add(size == PanelSize.SCREEN ? screen(sheet, words, kits) : sheet);
    say("map.loading");
  }

  /// Before the first sheet is drawn, and before the boxes that show it are made.
  private void stand(MapState state) {
    state.view().ifPresent(map::look);
    map.layersProperty().set(state.layers());
    measures.stand(state.measure(), state.classing());
    time.stand(state.week());
    cases.stand(state.cases());
  }

  private void keepState() {
    states.keep(
        account(),
        new MapState(
            map.isWhole() ? Optional.empty() : Optional.of(map.viewport()),
            measures.measure(),
            measures.classing(),
            map.layersProperty().get(),
            time.week(),
            cases.chosen()));
  }

  private Optional<UUID> account() {
    return doors.actor().get().map(Actor::account);
  }

  /// A legend that a room can read would lie over the county.
  private void clear(Region legend) {
    double share = legend.getWidth() * legend.getHeight() / (map.getWidth() * map.getHeight());
    map.leave(share > LEGEND_SHARE && share < 1 ? legend.getHeight() + LEGEND_GAP : 0);
  }

  private Node screen(StackPane sheet, MapWords words, KitDesk kits) {
    FoundList found = new FoundList(map, aims, words, doors.navigator());
    StackPane.setAlignment(found, Pos.TOP_RIGHT);
    CorrectionCard correction = new CorrectionCard(doors, map, words);
    ImportCard intake = new ImportCard(doors, map);
    StackPane.setAlignment(correction, Pos.TOP_LEFT);
    StackPane.setAlignment(intake, Pos.TOP_RIGHT);
    StackPane.setMargin(intake, new Insets(0, 0, LOW_GAP, 0));
    sheet.getChildren().addAll(found, correction, intake);
    MapBoard board = new MapBoard(words);
    board.add(new SearchBox(map, aims, words, doors.ui()));
    board.add(new Crumbs(map, aims));
    board.add("map.board.measure", measures);
    baseBox = new BaseBox(bases, doors.texts(), () -> openForm(sheet));
    board.add("map.board.base", baseBox);
    board.add("map.board.layers", new LayerBox(map, words));
    board.add("map.board.hands", new HandBox(map, words));
    board.add("map.board.time", time);
    board.add("map.board.views", views);
    board.add("map.board.claims", new ClaimBox(map, aims, words));
    Button choose = new Button(words.texts().get("map.import.choose"));
    choose.getStyleClass().add("map-import-choose");
    choose.setTooltip(new Tooltip(words.texts().get("map.import.bring")));
    choose.setOnAction(_ -> intake.choose());
    board.add("map.board.import", choose);
    KitBox kitBox = new KitBox(map, bases, kits, doors, intake::open);
    installed = kitBox::read;
    board.add("map.board.kit", kitBox);
    menu = Optional.of(new MapMenu(map, words, views::keepAround));
    new BroughtFile(map, kitBox::install, intake::open).listen();
    board.add("map.board.export", new ExportBox(map, words, doors.clock(), doors.exports()));
    BorderPane screen = new BorderPane(sheet);
    screen.setLeft(board);
    return screen;
  }

  private void openForm(StackPane sheet) {
    BaseForm form = new BaseForm(bases, doors.texts(), doors.ui(), doors.pick());
    form.visibleProperty()
        .subscribe(
            (_, shown) -> {
              if (!shown) {
                sheet.getChildren().remove(form);
                map.requestFocus();
              }
            });
    StackPane.setAlignment(form, Pos.TOP_LEFT);
    sheet.getChildren().removeIf(BaseForm.class::isInstance);
    sheet.getChildren().add(form);
    form.open();
  }

  /// The base maps of this desk.
  BaseKeeper bases() {
    return bases;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    if (!attached) {
      attached = true;
      KeptScene kept = shelf.kept();
      if (!kept.scene().geometry().isEmpty()) {
        show(kept.scene());
      }
      feed =
          new SceneFeed(
              doors.queries(),
              kept,
              doors.clock(),
              measures.measure(),
              measures.classing(),
              doors.ui().hop(this::take),
              doors.ui().hop(this::fail));
      views.read();
      installed.run();
      bases.enter();
      heads.begin();
      voices.begin();
      follow();
      time.days().ifPresent(days -> showPast(Optional.of(days)));
      cases.chosen().ifPresent(chosen -> showChosen(Optional.of(chosen)));
    }
  }

  @Override
  public void detach() {
    if (attached) {
      holds.release();
      bases.leave();
      if (size == PanelSize.SCREEN) {
        keepState();
      }
    }
    attached = false;
    time.end();
    menu.ifPresent(MapMenu::end);
    heads.end();
    voices.end();
    if (feed != null) {
      feed.close();
      shelf.keep(feed.kept());
      feed = null;
    }
    map.hoveredProperty().set(Optional.empty());
  }

  @Override
  public void showPlace(Aim aim) {
    pointing.at(aim);
  }

  @Override
  public void showCases(List<UUID> chosen) {
    cases.choose(chosen);
  }

  private void showChosen(Optional<List<UUID>> chosen) {
    if (feed != null) {
      feed.showCases(chosen);
    }
  }

  /// The base map, and what is to be said of it.
  private void follow() {
    holds.add(bases.backdrop().subscribe(map.backdropProperty()::set)::unsubscribe);
    holds.add(bases.backdrop().subscribe(() -> baseLine.tell(bases))::unsubscribe);
    holds.add(bases.bases().subscribe(() -> baseLine.tell(bases))::unsubscribe);
    holds.add(bases.trouble().subscribe(() -> baseLine.tell(bases))::unsubscribe);
    holds.add(
        map.seenProperty()
                .subscribe(
                    seen -> {
                      if (seen) {
                        askForMarks();
                      }
                    })
            ::unsubscribe);
    holds.add(map.oldestTileProperty().subscribe(() -> baseLine.tell(bases))::unsubscribe);
    foreign.ifPresent(base -> base.follow(holds));
    if (baseBox != null) {
      baseBox.follow(holds);
    }
  }

  private void measure(Measure measure, Classing classing) {
    if (feed != null) {
      feed.choose(measure, classing);
    }
  }

  private void showPast(Optional<DayRange> days) {
    if (feed != null) {
      feed.showPast(days);
    }
  }

  /// What it shows now.
  public MapFacts shown() {
    return MapFacts.of(map);
  }

  @Override
  public Map<String, Object> facts() {
    return shown().byName();
  }

  /// The map itself.
  public MapCanvas map() {
    return map;
  }

  private void take(MapScene scene) {
    // A scene may still be on its way when the panel leaves the screen.
    if (!attached) {
      return;
    }
    show(scene);
  }

  /// Once the ground is seen, or where there is none.
  private void askForMarks() {
    if (feed != null) {
      feed.startMarks();
    }
  }

  private void show(MapScene scene) {
    map.show(scene);
    cases.shown(scene);
    time.shows(scene.incidents().marks().size());
    if (scene.geometry().isEmpty()) {
      say("map.empty");
      askForMarks();
    } else {
      message.setVisible(false);
    }
  }

  private void fail(RuntimeException failure) {
    LOG.warn("the map could not read the cache", failure);
    if (map.mapSceneProperty().get().geometry().isEmpty()) {
      say("map.failed");
    }
  }

  private void say(String key) {
    message.setText(doors.texts().get(key));
    message.setVisible(true);
  }
}
