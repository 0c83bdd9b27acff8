package org.onescreen.desktop.map;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.onescreen.desktop.map.raster.PngFile;
import org.onescreen.desktop.map.scene.Breaks;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.shell.UiThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Hands on what the map shows: as a picture with legend, scale and date, or as GeoJSON. A file is
/// written beside its place and moved there when it is whole.
final class ExportBox extends VBox {
  private static final Logger LOG = LoggerFactory.getLogger(ExportBox.class);
  private static final double FINE = 2;

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private final MapCanvas map;
  private final MapWords words;
  private final UiThread ui;
  private final Clock clock;
  private final Label said = new Label();

  ExportBox(MapCanvas map, MapWords words, UiThread ui, Clock clock) {
    this.map = map;
    this.words = words;
    this.ui = ui;
    this.clock = clock;
    getStyleClass().add("map-box");
    Button picture = new Button(words.texts().get("map.export.png"));
    picture.setOnAction(_ -> choose("png", this::savePicture));
    Button areas = new Button(words.texts().get("map.export.geojson"));
    areas.setOnAction(_ -> choose("geojson", this::saveGeoJson));
    picture.setMaxWidth(Double.MAX_VALUE);
    areas.setMaxWidth(Double.MAX_VALUE);
    TilePane tiles = new TilePane(picture, areas);
    tiles.getStyleClass().add("map-hands");
    said.setWrapText(true);
    said.getStyleClass().add("map-hint");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    getChildren().addAll(tiles, said);
  }

  private interface Saver {
    void save(Path file);
  }

  private void choose(String ending, Saver saver) {
    FileChooser chooser = new FileChooser();
    DateTimeFormatter stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    chooser.setInitialFileName(
        words.texts().get("map.export.name")
            + "-"
            + stamp.format(LocalDateTime.now(clock))
            + "."
            + ending);
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      saver.save(chosen.toPath());
    }
  }

  void savePicture(Path file) {
    SheetOrder order = map.order(FINE);
    Choropleth shades = order.scene().choropleth();
    Measure measure = shades.figures().measure();
    Choropleth.Unit unit = Detail.of(order.scene().geometry(), order.seen()).fillUnit();
    Breaks cut = shades.breaks(unit);
    List<PrintedMap.LegendRow> rows = new ArrayList<>();
    for (int i = 0; i < cut.tops().size(); i++) {
      rows.add(
          new PrintedMap.LegendRow(
              Ink.fill(Choropleth.shade(cut, i)), words.range(measure, cut, i)));
    }
    PrintedMap printed =
        new PrintedMap(
            order,
            words.legend(measure, unit),
            words.texts().get("map.export.date", words.moment(clock.instant())),
            rows,
            words);
    save(file, out -> PngFile.write(printed.draw(), out));
  }

  void saveGeoJson(Path file) {
    GeoJsonFile areas = new GeoJsonFile(map.order(1));
    save(file, areas::write);
  }

  private void save(Path file, Content content) {
    said.setText(words.texts().get("map.export.running"));
    Thread.ofVirtual()
        .name("map-export")
        .start(
            () -> {
              try {
                write(file, content);
                ui.run(() -> said.setText(words.texts().get("map.export.done", file.toString())));
              } catch (IOException | JacksonException e) {
                LOG.warn("the map could not be written to {}", file, e);
                ui.run(() -> said.setText(words.texts().get("map.export.failed", file.toString())));
              }
            });
  }

  private static void write(Path file, Content content) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        content.write(out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
