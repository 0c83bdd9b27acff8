package org.onescreen.desktop.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.geofile.Checked;
import org.onescreen.desktop.geofile.Feature;
import org.onescreen.desktop.geofile.GeoFileException;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.shell.Naming;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.access.Actor;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The report on a file of boundaries and marks: what it would change, what is wrong with each
/// thing, and a preview on the map. Nothing is written before it is accepted; what is wrong never
/// is.
final class ImportCard extends VBox {
  private static final Logger LOG = LoggerFactory.getLogger(ImportCard.class);

  private final MapDoors doors;
  private final MapCanvas map;
  private final Texts texts;
  private final ImportDesk desk;
  private final Label summary = new Label();
  private final ComboBox<Crs> crs = new ComboBox<>();
  private final ListView<Checked> list = new ListView<>();
  private final Button accept = new Button();
  private final ImportColumn column;
  private Optional<ImportDesk.Report> report = Optional.empty();
  private Optional<Path> source = Optional.empty();
  private Optional<List<Feature>> features = Optional.empty();
  private int latest;

  ImportCard(MapDoors doors, MapCanvas map) {
    this.doors = doors;
    this.map = map;
    this.texts = doors.texts();
    this.desk = new ImportDesk(doors.queries(), doors.door());
    getStyleClass().addAll("map-card", "map-import");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(texts.get("map.import.title"));
    title.getStyleClass().add("map-card-title");
    summary.setWrapText(true);
    summary.setMinHeight(USE_PREF_SIZE);
    crs.getItems().setAll(Crs.values());
    crs.setConverter(new Naming<>(value -> texts.of("map.crs", value)));
    crs.setValue(Crs.CGCS2000);
    crs.valueProperty().addListener((_, _, _) -> again());
    list.getStyleClass().add("map-import-list");
    list.setCellFactory(_ -> new ImportRow(list, texts));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel().selectedItemProperty().addListener((_, _, one) -> show(one));
    accept.getStyleClass().add("map-import-accept");
    accept.setOnAction(_ -> accept());
    Button close = new Button(texts.get("map.found.close"));
    close.setOnAction(_ -> close());
    HBox buttons = new HBox(accept, close);
    buttons.setMinHeight(USE_PREF_SIZE);
    buttons.getStyleClass().add("map-form-buttons");
    Label system = new Label(texts.get("map.base.crs"));
    system.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(system, crs);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("map-form-buttons");
    column = new ImportColumn(texts, this::again);
    getChildren().addAll(title, row, column, summary, list, buttons);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    setVisible(false);
  }

  /// Asks for a file.
  void choose() {
    doors
        .pick()
        .pick(texts.get("map.import.files"), List.of("*.geojson", "*.json", "*.shp", "*.kml"))
        .ifPresent(this::open);
  }

  void open(Path file) {
    setVisible(true);
    source = Optional.of(file);
    features = Optional.empty();
    column.clear();
    again();
  }

  /// In the system that is chosen now: also while the file is still being read, which begins anew
  /// then.
  private void again() {
    Geometry geometry = map.mapSceneProperty().get().geometry();
    Crs system = crs.getValue();
    if (features.isPresent()) {
      List<Feature> coded = column.coded(features.get());
      begin(() -> desk.check(coded, system, geometry));
    } else {
      source.ifPresent(file -> begin(() -> desk.read(file, system, geometry)));
    }
  }

  private interface Work {
    ImportDesk.Report run() throws GeoFileException;
  }

  private void begin(Work work) {
    int asked = ++latest;
    clear();
    summary.setText(texts.get("map.import.reading"));
    Thread.ofVirtual()
        .name("map-import")
        .start(
            () -> {
              try {
                ImportDesk.Report read = work.run();
                Preview preview = Preview.of(read.checked());
                doors.ui().run(() -> take(asked, read, preview));
              } catch (GeoFileException e) {
                LOG.warn("a file of boundaries could not be read: {}", e.fault());
                fail(asked, texts.of("map.import.fault", e.fault()));
              } catch (CompletionException e) {
                LOG.warn("a file of boundaries could not be compared with the cache", e);
                fail(asked, texts.get("map.failed"));
              } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                // Its words may quote the file.
                LOG.error("a file of boundaries could not be checked: {}", e.getClass().getName());
                fail(asked, texts.get("map.import.failed"));
              }
            });
  }

  private void fail(int asked, String sentence) {
    doors
        .ui()
        .run(
            () -> {
              if (asked == latest) {
                fail(sentence);
              }
            });
  }

  private void fail(String sentence) {
    clear();
    summary.setText(sentence);
  }

  /// What was said of another file, or in another system, is true no more.
  private void clear() {
    report = Optional.empty();
    list.getItems().clear();
    map.previewProperty().set(Preview.none());
    accept.setText(texts.get("map.import.accept", 0));
    accept.setDisable(true);
  }

  private ImportRights rights() {
    return new ImportRights(doors.actor().get().map(Actor::role));
  }

  private void take(int asked, ImportDesk.Report read, Preview preview) {
    if (!isVisible() || asked != latest) {
      return;
    }
    report = Optional.of(read);
    if (features.isEmpty()) {
      features = Optional.of(read.features());
      column.fill(read.features());
    }
    List<Checked> wrongFirst = new ArrayList<>(read.checked());
    wrongFirst.sort(Comparator.comparing(Checked::acceptable).thenComparingInt(Checked::row));
    list.getItems().setAll(wrongFirst);
    long sound = read.checked().stream().filter(Checked::acceptable).count();
    long taken = read.checked().stream().filter(rights()::takes).count();
    String all =
        texts.get(
            "map.import.summary", read.checked().size(), sound, read.checked().size() - sound);
    summary.setText(
        taken == sound ? all : all + "\n" + texts.get("map.import.role", sound - taken));
    accept.setText(texts.get("map.import.accept", taken));
    accept.setDisable(taken == 0);
    map.previewProperty().set(preview);
    glideTo(read.checked().stream().filter(Checked::acceptable).toList());
    list.requestFocus();
  }

  private void show(Checked one) {
    if (one != null) {
      glideTo(List.of(one));
    }
  }

  private void glideTo(List<Checked> things) {
    Envelope box = new Envelope();
    for (Checked one : things) {
      one.outline().ifPresent(o -> o.ring().forEach(p -> grow(box, p)));
      one.place().ifPresent(p -> grow(box, p));
    }
    if (!box.isNull()) {
      box.expandBy(Math.max(box.getWidth() / 4, 2e-6));
      map.glideTo(box);
    }
  }

  private static void grow(Envelope box, Position place) {
    box.expandToInclude(Mercator.x(place.lon()), Mercator.y(place.lat()));
  }

  private void accept() {
    ImportDesk.Report taken = report.orElseThrow();
    report = Optional.empty();
    // What was handed in is not looked at again in another system.
    source = Optional.empty();
    features = Optional.empty();
    accept.setDisable(true);
    summary.setText(texts.get("map.import.giving"));
    ImportRights rights = rights();
    Thread.ofVirtual().name("map-import").start(() -> give(taken, rights));
  }

  private void give(ImportDesk.Report taken, ImportRights rights) {
    int kept = 0;
    int refused = 0;
    for (Checked one : taken.checked()) {
      if (rights.takes(one)) {
        if (isKept(one, taken)) {
          kept++;
        } else {
          refused++;
        }
      }
    }
    String sentence = texts.get("map.import.done", kept, refused);
    doors.ui().run(() -> summary.setText(sentence));
  }

  /// What fails with one of them must not keep the others waiting.
  private boolean isKept(Checked one, ImportDesk.Report taken) {
    try {
      return desk.accept(one, taken.ids()) instanceof Given.Kept;
    } catch (RuntimeException e) {
      LOG.error("a change of the map could not be handed in: {}", e.getClass().getName());
      return false;
    }
  }

  private void close() {
    setVisible(false);
    source = Optional.empty();
    features = Optional.empty();
    clear();
    map.requestFocus();
  }
}
