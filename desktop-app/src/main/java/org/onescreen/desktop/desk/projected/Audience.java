package org.onescreen.desktop.desk.projected;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.FileShelf;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.MadeForm;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.theme.Look;
import org.onescreen.model.record.Kind;

/// Who looks on, and what that changes between the cache and the screens: while it is a room, what
/// they read is veiled, and what would need more than that is off and says why.
///
/// @param look how the window looks now; asked on any thread
public record Audience(Supplier<Look> look, Texts texts) {
  /// True while a room looks on.
  public boolean isRoom() {
    return look.get() == Look.ROOM;
  }

  /// What screens read.
  public LiveQueries queries(LiveQueries cache) {
    return new ProjectedQueries(cache, this);
  }

  /// How screens change records.
  public CommandDoor door(CommandDoor door) {
    return new ProjectedDoor(door, this);
  }

  /// Where attachments lie.
  public FileShelf shelf(FileShelf shelf) {
    return new ProjectedShelf(shelf, this);
  }

  /// Cards on which files are looked at, and whole ledgers.
  public Cards cards(Cards cards) {
    return new ProjectedCards(cards, this);
  }

  /// Files that leave the desk: made of what is veiled they would be false.
  public Consumer<Export> exports(Consumer<Export> exports, Cards cards) {
    return export -> {
      if (isRoom()) {
        refuse(cards, () -> {});
      } else {
        exports.accept(export);
      }
    };
  }

  /// Says on a card what is not done before a room.
  void refuse(Cards cards, Runnable then) {
    Label card = new Label(texts.get("desk.projected.off"));
    card.getStyleClass().addAll("card", "projected-off");
    card.setWrapText(true);
    card.setFocusTraversable(true);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    cards.show(card, card, then);
  }

  CacheReader reader(CacheReader cache) {
    return isRoom()
        ? new ProjectedReader(cache, new Veil(texts.get("desk.projected.hidden")))
        : cache;
  }

  /// Queries of the cache, as long as one and the same look is worn by whoever asked.
  record ProjectedQueries(LiveQueries cache, Audience audience) implements LiveQueries {
    @Override
    public <R> Pin live(
        Set<Kind<?>> reads,
        Read<R> read,
        Consumer<? super R> results,
        Consumer<? super RuntimeException> failure) {
      return cache.live(reads, reader -> read.run(audience.reader(reader)), results, failure);
    }

    @Override
    public <R> Pin live(
        Set<Kind<?>> reads,
        long since,
        Read<R> read,
        Consumer<? super R> results,
        Consumer<? super RuntimeException> failure) {
      return cache.live(
          reads, since, reader -> read.run(audience.reader(reader)), results, failure);
    }

    @Override
    public long changes(Set<Kind<?>> kinds) {
      return cache.changes(kinds);
    }

    @Override
    public void keep(MadeForm form, long stamp, byte[] bytes) {
      cache.keep(form, stamp, bytes);
    }
  }
}
