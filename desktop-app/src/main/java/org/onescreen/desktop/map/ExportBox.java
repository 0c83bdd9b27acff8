package org.onescreen.desktop.map;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.pdf.PdfSheet;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.desktop.map.raster.PngFile;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.model.export.ExportForm;

/// Hands on what the map shows: as a picture with legend, scale, date and watermark, or as GeoJSON.
final class ExportBox extends VBox {
  private static final double FINE = 2;

  private final MapCanvas map;
  private final MapWords words;
  private final Clock clock;

  /// @param exports takes what is to leave the desk
  ExportBox(MapCanvas map, MapWords words, Clock clock, Consumer<Export> exports) {
    this.map = map;
    this.words = words;
    this.clock = clock;
    getStyleClass().add("map-box");
    Button picture = new Button(words.texts().get("map.export.sheet"));
    picture.getStyleClass().add("map-export-sheet");
    picture.setOnAction(_ -> exports.accept(picture()));
    Button areas = new Button(words.texts().get("map.export.geojson"));
    areas.setOnAction(_ -> exports.accept(areas()));
    picture.setMaxWidth(Double.MAX_VALUE);
    areas.setMaxWidth(Double.MAX_VALUE);
    TilePane tiles = new TilePane(picture, areas);
    tiles.getStyleClass().add("map-hands");
    getChildren().add(tiles);
  }

  private Export export(MapContent content, Way... ways) {
    String title = words.texts().get("map.export.name");
    DateTimeFormatter stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    return Export.plain(
        title,
        title + "-" + stamp.format(LocalDateTime.now(clock)),
        List.of(ways),
        content.count());
  }

  /// Of what is shown now, whatever is shown when it is written.
  Export picture() {
    SheetOrder order = map.printed(FINE);
    String date = date(order);
    return export(
        new MapContent(order),
        new Way(
            ExportForm.PICTURE,
            (frame, out, _) -> {
              PngFile.write(printed(order, line(date, frame)).draw(), out);
              return Collections.emptySortedSet();
            }),
        new Way(
            ExportForm.PDF,
            (frame, out, _) -> {
              String line = line(date, frame);
              PrintedMap sheet = printed(order, line);
              ByteArrayOutputStream png = new ByteArrayOutputStream();
              PngFile.write(sheet.draw(), png);
              return new PdfSheet().write(sheet.title(), line, png.toByteArray(), out);
            }));
  }

  private String date(SheetOrder order) {
    String now = words.texts().get("map.export.date", words.moment(clock.instant()));
    return order.scene().past().isEmpty()
        ? now
        : String.join(
            " · ", now, words.incidents(order.scene()), words.texts().get("map.legend.now"));
  }

  private static String line(String date, Paper.Frame frame) {
    return String.join(" · ", date, frame.foot(), frame.mark());
  }

  private PrintedMap printed(SheetOrder order, String line) {
    Measure measure = order.scene().choropleth().figures().measure();
    Choropleth.Unit unit = Detail.of(order.scene().geometry(), order.seen()).fillUnit();
    PrintedLegend legend = PrintedLegend.of(order, words);
    return new PrintedMap(order, words.legend(measure, unit), line, legend, words);
  }

  Export areas() {
    MapContent content = new MapContent(map.order(1));
    GeoJsonFile areas = new GeoJsonFile(content, words);
    return export(content, Way.raw(ExportForm.GEOJSON, areas::write));
  }
}
