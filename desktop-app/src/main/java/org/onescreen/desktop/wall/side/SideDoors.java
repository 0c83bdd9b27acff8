package org.onescreen.desktop.wall.side;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.Said;
import org.onescreen.model.access.Actor;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// What every panel beside the wall is made of.
///
/// @param actor who works at this desk; empty before the login
public record SideDoors(
    LiveQueries cache,
    CommandDoor door,
    Supplier<Optional<Actor>> actor,
    UiThread ui,
    Texts texts,
    InstantSource time,
    ZoneId zone) {
  /// Where what this operator makes belongs; empty where nobody is logged in.
  public Optional<DivisionCode> division() {
    return actor.get().flatMap(one -> one.scope().stream().findFirst());
  }

  /// Asks the cache the same as long as a panel is there.
  ///
  /// @param show takes each answer, on the FX thread
  /// @param failed what to do, on the FX thread, where it cannot be read
  public <R> void ask(
      Holds until,
      Set<Kind<?>> reads,
      LiveQueries.Read<R> read,
      Consumer<R> show,
      Runnable failed) {
    Pin pin = cache.live(reads, read, ui.hop(show), ui.hop(_ -> failed.run()));
    until.add(pin::close);
  }

  /// Says what becomes of a command, on the FX thread.
  ///
  /// @param what what was asked, as a person calls it
  public void tell(CompletableFuture<Given> given, String what, Consumer<Said> say) {
    new Hand(texts, ui).tell(given, what, say);
  }
}
