package org.onescreen.desktop.map;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.map.base.BaseKeeper;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.tiles.PackCheck;
import org.onescreen.desktop.tiles.kit.KitException;
import org.onescreen.desktop.tiles.kit.KitFault;
import org.onescreen.desktop.tiles.kit.KitManifest;
import org.onescreen.desktop.tiles.kit.KitShelf;
import org.onescreen.desktop.tiles.kit.KitSource;
import org.onescreen.desktop.work.FilePick;
import org.onescreen.model.export.ExportForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Village kits: makes one of the region that is selected, installs others, and lists those that
/// are installed with their age and size.
final class KitBox extends VBox implements KitRow.Uses {
  private static final Logger LOG = LoggerFactory.getLogger(KitBox.class);

  private final BaseKeeper bases;
  private final KitDesk desk;
  private final KitMaking making;
  private final Texts texts;
  private final UiThread ui;
  private final Clock clock;
  private final Consumer<Export> exports;
  private final FilePick pick;
  private final Consumer<Path> compare;
  private final TextField address = new TextField();
  private final Label said = new Label();
  private final Button trust = new Button();
  private final VBox rows = new VBox();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /// @param compare looks at a file of boundaries beside what is known
  KitBox(MapCanvas map, BaseKeeper bases, KitDesk desk, MapDoors doors, Consumer<Path> compare) {
    this.bases = bases;
    this.desk = desk;
    this.texts = doors.texts();
    this.ui = doors.ui();
    this.clock = doors.clock();
    this.exports = doors.exports();
    this.pick = doors.pick();
    making = new KitMaking(map, bases, desk, texts);
    this.compare = compare;
    getStyleClass().addAll("map-box", "map-kit");
    Button make = KitRow.button(texts.get("map.kit.make"), "map-kit-make", this::make);
    Button file = KitRow.button(texts.get("map.kit.file"), "map-kit-file", this::choose);
    address.setPromptText(texts.get("map.kit.address"));
    file.disableProperty().bind(busy);
    address.disableProperty().bind(busy);
    rows.disableProperty().bind(busy);
    address.setOnAction(_ -> fetch(address.getText().strip()));
    trust.setText(texts.get("map.kit.trust"));
    trust.getStyleClass().add("map-kit-trust");
    trust.setVisible(false);
    trust.managedProperty().bind(trust.visibleProperty());
    trust.setOnAction(_ -> work(desk::trustAndInstall));
    said.setWrapText(true);
    said.getStyleClass().add("map-hint");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    HBox buttons = new HBox(make, file);
    buttons.getStyleClass().add("map-form-buttons");
    getChildren().addAll(buttons, address, said, trust, rows);
  }

  /// Reads what is installed. Called when the panel comes on the screen.
  void read() {
    aside(this::list);
  }

  /// Everything about kits waits for the disk or the line.
  private static void aside(Runnable work) {
    Thread.ofVirtual().name("map-kits").start(work);
  }

  private void list() {
    try {
      List<KitShelf.Kit> kits = desk.shelf().list();
      ui.run(() -> show(kits));
    } catch (IOException e) {
      LOG.warn("the installed kits could not be listed", e);
      ui.run(() -> say(KitFault.NOT_READABLE));
    }
  }

  private void make() {
    making.export().ifPresentOrElse(exports, () -> said.setText(texts.get("map.empty")));
  }

  private void choose() {
    pick.pick(texts.get("map.kit.files"), List.of("*." + ExportForm.KIT.ending()))
        .ifPresent(this::install);
  }

  void install(Path file) {
    if (busy.get()) {
      said.setText(texts.get("map.kit.busy"));
      return;
    }
    work(() -> desk.take(KitSource.of(file), this::progress));
  }

  private void fetch(String from) {
    try {
      URI uri = URI.create(from);
      if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
        said.setText(texts.get("map.kit.address.bad"));
        return;
      }
      work(() -> desk.take(KitSource.of(uri), this::progress));
    } catch (IllegalArgumentException _) {
      said.setText(texts.get("map.kit.address.bad"));
    }
  }

  private void progress(double part) {
    ui.run(() -> said.setText(texts.get("map.kit.coming", Math.round(part * 100))));
  }

  private interface Work {
    KitShelf.Kit run() throws KitException;
  }

  private void work(Work work) {
    busy.set(true);
    trust.setVisible(false);
    said.setText(texts.get("map.kit.coming", 0));
    CompletableFuture<Void> quiet = bases.rest(desk.shelf().folder());
    aside(
        () -> {
          try {
            // A pack that is drawn is a file that is open, and cannot be replaced everywhere.
            quiet.join();
            KitShelf.Kit kit = work.run();
            ui.run(() -> said.setText(texts.get("map.kit.done", kit.manifest().name())));
            list();
          } catch (KitException e) {
            LOG.warn("a kit was not taken: {}", e.fault());
            failed(e.fault());
          } finally {
            ui.run(this::ready);
          }
        });
  }

  private void ready() {
    busy.set(false);
    bases.resume();
  }

  private void failed(KitFault fault) {
    String print = fault == KitFault.UNKNOWN_MAKER ? print() : "";
    ui.run(
        () -> {
          say(fault);
          if (!print.isEmpty()) {
            said.setText(texts.get("map.kit.unknown", print));
            trust.setVisible(true);
          }
        });
  }

  private String print() {
    try {
      return desk.print();
    } catch (KitException e) {
      LOG.warn("the kit that waits cannot be read: {}", e.fault());
      return "";
    }
  }

  private void say(KitFault fault) {
    said.setText(texts.of("map.kit.fault", fault));
  }

  private void show(List<KitShelf.Kit> kits) {
    rows.getChildren()
        .setAll(kits.stream().map(kit -> new KitRow(kit, texts, clock.instant(), this)).toList());
  }

  @Override
  public void base(KitShelf.Kit kit) {
    KitManifest manifest = kit.manifest();
    aside(
        () -> {
          PackCheck.Outcome outcome =
              PackCheck.of(
                  kit.part(KitManifest.PACK),
                  texts.get("map.kit.title", manifest.name()),
                  manifest.crs());
          ui.run(
              () -> {
                switch (outcome) {
                  case PackCheck.Outcome.Good(var base) -> bases.add(base);
                  case PackCheck.Outcome.Bad(var why) ->
                      said.setText(texts.of("map.base.trouble", why));
                }
              });
        });
  }

  @Override
  public void compare(KitShelf.Kit kit) {
    compare.accept(kit.part(KitManifest.LAYERS));
  }

  @Override
  public void remove(KitShelf.Kit kit) {
    busy.set(true);
    CompletableFuture<Void> quiet = bases.rest(kit.folder());
    aside(
        () -> {
          try {
            quiet.join();
            desk.shelf().remove(kit);
          } catch (IOException e) {
            LOG.warn("a kit could not be removed", e);
            ui.run(() -> say(KitFault.NOT_WRITTEN));
          } finally {
            ui.run(this::ready);
          }
          list();
        });
  }
}
