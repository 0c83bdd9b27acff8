package org.onescreen.desktop.map.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Naming;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.desktop.tiles.PackCheck;
import org.onescreen.desktop.tiles.TileAddress;
import org.onescreen.desktop.tiles.TileGrid;
import org.onescreen.desktop.work.FilePick;
import org.onescreen.model.geo.Crs;

/// Sets up a base map: an address of tiles, or a pack. Nothing is kept that could not be shown. It
/// makes itself invisible when it is done.
public final class BaseForm extends VBox {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,，、]+");

  private final BaseKeeper keeper;
  private final Texts texts;
  private final UiThread ui;
  private final ComboBox<BasePreset> preset = new ComboBox<>();
  private final TextField name = new TextField();
  private final TextField address = new TextField();
  private final PasswordField key = new PasswordField();
  private final TextField servers = new TextField();
  private final ComboBox<TileGrid> grid = new ComboBox<>();
  private final ComboBox<Integer> pixels = new ComboBox<>();
  private final ComboBox<Crs> crs = new ComboBox<>();
  private final TextField attribution = new TextField();
  private final Label said = new Label();
  private final FilePick pick;
  private final GridPane fields = new GridPane();

  /// @param pick asks for a pack
  public BaseForm(BaseKeeper keeper, Texts texts, UiThread ui, FilePick pick) {
    this.keeper = keeper;
    this.pick = pick;
    this.texts = texts;
    this.ui = ui;
    getStyleClass().addAll("map-card", "map-form");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(texts.get("map.base.add"));
    title.getStyleClass().add("map-card-title");
    preset.getItems().setAll(BasePreset.values());
    preset.setConverter(new Naming<>(value -> texts.of("map.base.preset", value)));
    preset.valueProperty().addListener((_, _, now) -> fill(now));
    grid.getItems().setAll(TileGrid.values());
    grid.setConverter(new Naming<>(value -> texts.of("map.base.grid", value)));
    pixels.getItems().setAll(256, 512);
    pixels.setConverter(new Naming<>(value -> texts.get("map.base.pixels", value)));
    // Tiles in BD-09 are cut by a scheme of their own, which is none of the two.
    crs.getItems().setAll(Crs.CGCS2000, Crs.GCJ02);
    crs.setConverter(new Naming<>(value -> texts.of("map.crs", value)));
    address.setPromptText("https://…/{z}/{x}/{y}.png");
    servers.setPromptText("0, 1, 2, 3");
    attribution.setPromptText(texts.get("map.base.attribution.prompt"));
    said.setWrapText(true);
    said.getStyleClass().add("map-hint");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    fields.getStyleClass().add("map-form-fields");
    Button pack = new Button(texts.get("map.base.pack"));
    pack.setOnAction(_ -> choosePack());
    Button save = new Button(texts.get("map.base.save"));
    save.getStyleClass().add("map-form-save");
    save.setDefaultButton(false);
    save.setOnAction(_ -> save());
    Button close = new Button(texts.get("map.found.close"));
    close.setOnAction(_ -> setVisible(false));
    HBox buttons = new HBox(save, pack, close);
    buttons.getStyleClass().add("map-form-buttons");
    getChildren().addAll(title, fields, said, buttons);
    rows();
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    preset.setValue(BasePreset.XYZ);
  }

  /// Ready to be written in.
  public void open() {
    preset.requestFocus();
  }

  private void rows() {
    row("map.base.form", preset);
    row("map.base.name", name);
    row("map.base.address", address);
    row("map.base.key", key);
    row("map.base.servers", servers);
    row("map.base.cut", grid);
    row("map.base.edge", pixels);
    row("map.base.crs", crs);
    row("map.base.attribution", attribution);
  }

  private void row(String caption, Region field) {
    Label label = new Label(texts.get(caption));
    label.getStyleClass().add("map-card-name");
    label.setMinWidth(USE_PREF_SIZE);
    field.setMaxWidth(Double.MAX_VALUE);
    GridPane.setHgrow(field, Priority.ALWAYS);
    fields.addRow(fields.getRowCount(), label, field);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      setVisible(false);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      save();
      event.consume();
    }
  }

  private void fill(BasePreset from) {
    BaseMap map = from.map();
    name.setText(from == BasePreset.XYZ ? "" : texts.of("map.base.preset", from));
    address.setText(map.address());
    servers.setText(String.join(", ", map.servers()));
    grid.setValue(map.grid());
    pixels.setValue(map.pixels());
    crs.setValue(map.crs());
    attribution.setText(
        switch (from) {
          case XYZ -> "";
          case TIANDITU_STREETS, TIANDITU_IMAGES, TIANDITU_DEGREES ->
              texts.get("map.base.tianditu");
          case GOOGLE -> texts.get("map.base.google");
        });
    boolean tiles = map.kind() != BaseMap.Kind.GOOGLE;
    servers.setDisable(!tiles);
    grid.setDisable(!tiles);
    pixels.setDisable(!tiles);
  }

  private void save() {
    BaseMap map =
        new BaseMap(
            name.getText().strip(),
            preset.getValue().map().kind(),
            address.getText().strip(),
            key.getText().strip(),
            Stream.of(BETWEEN.split(servers.getText().strip(), -1))
                .filter(part -> !part.isEmpty())
                .toList(),
            grid.getValue(),
            pixels.getValue(),
            crs.getValue(),
            grid.getValue() == TileGrid.GEOGRAPHIC ? 1 : 0,
            BasePreset.FINEST,
            attribution.getText().strip(),
            false);
    Optional<TileAddress.Fault> fault = TileAddress.fault(map);
    if (map.name().isEmpty()) {
      said.setText(texts.get("map.base.name.missing"));
      name.requestFocus();
    } else if (map.attribution().isEmpty()) {
      said.setText(texts.get("map.base.attribution.missing"));
      attribution.requestFocus();
    } else if (fault.isPresent()) {
      said.setText(texts.of("map.base.fault", fault.get()));
      address.requestFocus();
    } else {
      done(map);
    }
  }

  private void choosePack() {
    pick.pick("MBTiles", List.of("*.mbtiles")).ifPresent(this::takePack);
  }

  /// Looks into a pack, and shows it where it is one.
  public void takePack(Path file) {
    String called = name.getText();
    Crs system = crs.getValue();
    Thread.ofVirtual()
        .name("map-pack")
        .start(
            () -> {
              PackCheck.Outcome outcome = PackCheck.of(file, called, system);
              ui.run(
                  () -> {
                    switch (outcome) {
                      case PackCheck.Outcome.Good(BaseMap map) -> done(map);
                      case PackCheck.Outcome.Bad(var why) ->
                          said.setText(texts.of("map.base.trouble", why));
                    }
                  });
            });
  }

  private void done(BaseMap map) {
    keeper.add(map);
    key.clear();
    setVisible(false);
  }
}
