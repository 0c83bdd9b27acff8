package org.onescreen.desktop.map.base;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.tiles.BaseFile;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.desktop.tiles.TileRoom;
import org.onescreen.desktop.tiles.TileStock;
import org.onescreen.desktop.tiles.TileTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The base maps of this desk, and the one that all its maps show. Its tiles are loaded only while
/// some map is on the screen. On the FX thread.
public final class BaseKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(BaseKeeper.class);

  private final BaseFile file;
  private final TileStock stock;
  private final UiThread ui;
  private final ReadOnlyObjectWrapper<BaseFile.Bases> bases =
      new ReadOnlyObjectWrapper<>(BaseFile.Bases.none());
  private final ReadOnlyObjectWrapper<Optional<Backdrop>> backdrop =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TileTrouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<BaseMap>> foreign =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Boolean> unreadable = new SimpleObjectProperty<>(false);
  private CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);
  private volatile List<BaseMap> kept = List.of();
  private int users;
  private boolean known;

  public BaseKeeper(BaseFile file, TileStock stock, UiThread ui) {
    this.file = file;
    this.stock = stock;
    this.ui = ui;
  }

  /// What is set up.
  public ReadOnlyObjectProperty<BaseFile.Bases> bases() {
    return bases.getReadOnlyProperty();
  }

  /// What lies under the layers; empty for the own ground alone.
  public ReadOnlyObjectProperty<Optional<Backdrop>> backdrop() {
    return backdrop.getReadOnlyProperty();
  }

  /// The base map that somebody else draws, where such a one is shown.
  public ReadOnlyObjectProperty<Optional<BaseMap>> foreign() {
    return foreign.getReadOnlyProperty();
  }

  /// The foreign base map shows nothing: the own ground takes its place until it is chosen again.
  public void fail(TileTrouble why) {
    foreign.set(Optional.empty());
    trouble.set(Optional.of(why));
  }

  /// Why tiles are missing.
  public ReadOnlyObjectProperty<Optional<TileTrouble>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// True where the list could not be read or written.
  public ObjectProperty<Boolean> unreadable() {
    return unreadable;
  }

  /// A map comes on the screen.
  public void enter() {
    users++;
    if (users > 1) {
      return;
    }
    if (known) {
      open();
    } else {
      work(file::read);
    }
  }

  /// A map leaves the screen.
  public void leave() {
    users--;
    if (users == 0) {
      shut();
    }
  }

  /// Shows another base map.
  ///
  /// @param name empty for none
  public void show(String name) {
    write(new BaseFile.Bases(name, bases.get().maps()));
  }

  /// Sets one up, in the place of one of the same name, and shows it.
  public void add(BaseMap map) {
    List<BaseMap> maps = new ArrayList<>(bases.get().maps());
    maps.removeIf(known -> known.name().equals(map.name()));
    maps.add(map);
    write(new BaseFile.Bases(map.name(), maps));
  }

  /// Forgets one, and what was kept of its tiles.
  public void remove(String name) {
    List<BaseMap> maps = new ArrayList<>(bases.get().maps());
    maps.removeIf(known -> known.name().equals(name));
    String shown = bases.get().shown();
    write(new BaseFile.Bases(shown.equals(name) ? "" : shown, maps));
  }

  private interface Work {
    BaseFile.Bases run() throws IOException;
  }

  private void write(BaseFile.Bases next) {
    work(
        () -> {
          file.write(next);
          return next;
        });
  }

  private void work(Work work) {
    Thread.ofVirtual()
        .name("map-bases")
        .start(
            () -> {
              try {
                BaseFile.Bases now = work.run();
                ui.run(() -> take(now));
              } catch (IOException e) {
                LOG.warn("the list of base maps could not be read or written", e);
                ui.run(() -> unreadable.set(true));
              }
            });
  }

  private void take(BaseFile.Bases now) {
    known = true;
    unreadable.set(false);
    bases.set(now);
    shut();
    kept = now.maps();
    // The room that was shut may still write. What is kept is asked then: more may have come.
    ended = ended.thenRunAsync(() -> stock.keepOnly(kept), Thread::startVirtualThread);
    if (users > 0) {
      open();
    }
  }

  private void open() {
    Optional<BaseMap> map = bases.get().find(bases.get().shown());
    if (map.isPresent() && map.get().kind() == BaseMap.Kind.GOOGLE) {
      foreign.set(map);
    } else if (map.isPresent()) {
      // The room tells who holds it by then: the one before may still say a last word.
      TileRoom[] opened = new TileRoom[1];
      opened[0] = stock.open(map.get(), new FxPictures(), () -> ui.run(() -> changed(opened[0])));
      backdrop.set(Optional.of(new Backdrop(opened[0], 0)));
    }
  }

  private void changed(TileRoom of) {
    if (backdrop.get().filter(now -> now.room().equals(of)).isPresent()) {
      backdrop.set(backdrop.get().map(Backdrop::newer));
      trouble.set(of.trouble());
    }
  }

  /// Ends when nothing of the base maps that were shut so far touches disk or network any more.
  public CompletableFuture<Void> ended() {
    return ended;
  }

  /// Lets go of the pack that is shown, where it lies in this folder, until [#resume].
  ///
  /// @return ends when it is open no more
  public CompletableFuture<Void> rest(Path folder) {
    boolean shown =
        bases
            .get()
            .find(bases.get().shown())
            .filter(map -> map.kind() == BaseMap.Kind.PACK)
            .filter(map -> Path.of(map.address()).startsWith(folder.toAbsolutePath()))
            .isPresent();
    if (shown) {
      shut();
    }
    return shown ? ended() : CompletableFuture.completedFuture(null);
  }

  /// Shows again what rested.
  public void resume() {
    if (known && users > 0 && backdrop.get().isEmpty() && foreign.get().isEmpty()) {
      open();
    }
  }

  private void shut() {
    backdrop
        .get()
        .map(Backdrop::room)
        .ifPresent(
            room -> {
              room.close();
              ended = CompletableFuture.allOf(ended, room.ended());
            });
    backdrop.set(Optional.empty());
    foreign.set(Optional.empty());
    trouble.set(Optional.empty());
  }
}
