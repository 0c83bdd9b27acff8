package org.onescreen.desktop.wall.control;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.model.access.Actor;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.video.CameraHold;
import org.onescreen.model.video.CameraHoldCommands;
import org.onescreen.model.video.HoldRequest;

/// Has the camera before it is turned, and lets it go after. The rule that decides is the centre's;
/// what stands in the cache says at once who has it.
///
/// FX thread only.
final class Holding {
  private final ControlDoors doors;
  private Map<GbDeviceCode, CameraHold> holds = Map.of();

  /// Until when what was asked for is not asked for again: what stands in the cache comes a moment
  /// after it.
  private final Map<GbDeviceCode, Instant> asked = new HashMap<>();

  Holding(ControlDoors doors) {
    this.doors = doors;
  }

  void listen(Holds until) {
    doors
        .side()
        .ask(
            until,
            Set.of(CameraHold.KIND),
            Holding::read,
            fresh -> holds = fresh,
            // What stands there stays: the centre decides in any case.
            () -> {});
  }

  private static Map<GbDeviceCode, CameraHold> read(CacheReader reader) {
    Map<GbDeviceCode, CameraHold> all = new HashMap<>();
    reader.each(CameraHold.KIND, Filter.all(), h -> all.put(h.camera(), h));
    return Map.copyOf(all);
  }

  /// Who else has it at this moment and cannot be outranked; empty where nobody.
  Optional<String> barredBy(Camera camera, boolean urgent) {
    Optional<Actor> me = doors.side().actor().get();
    CameraHold hold = holds.get(camera.code());
    if (me.isEmpty() || hold == null) {
      return Optional.empty();
    }
    int rank = CameraHoldCommands.rank(me.get(), urgent);
    return hold.bars(me.get().account(), rank, doors.side().time().instant())
        ? Optional.of(hold.name())
        : Optional.empty();
  }

  /// Takes it, unless it is ours for a while yet.
  void take(Camera camera, boolean urgent, Consumer<String> refused) {
    CameraHold hold = holds.get(camera.code());
    Optional<Actor> me = doors.side().actor().get();
    Instant now = doors.side().time().instant();
    Instant soon = now.plus(CameraHoldCommands.TERM.dividedBy(2));
    boolean ours =
        hold != null
            && me.filter(actor -> actor.account().equals(hold.holder())).isPresent()
            && soon.isBefore(hold.until());
    if (!ours && !now.isBefore(asked.getOrDefault(camera.code(), now))) {
      asked.put(camera.code(), soon);
      HoldRequest request = new HoldRequest(camera.division(), camera.code(), urgent);
      doors
          .side()
          .tell(
              doors
                  .side()
                  .door()
                  .give(
                      hold == null ? CameraHoldCommands.FIRST : CameraHoldCommands.TAKE,
                      CameraHold.idOf(camera.code()),
                      request),
              camera.name(),
              answer -> {
                if (!answer.kept()) {
                  asked.remove(camera.code());
                  refused.accept(answer.sentence());
                }
              });
    }
  }

  /// Lets go of a camera, if it is ours.
  void release(GbDeviceCode camera) {
    asked.remove(camera);
    release(hold -> hold.camera().equals(camera));
  }

  /// Lets go of whatever is ours.
  void release() {
    asked.clear();
    release(_ -> true);
  }

  private void release(Predicate<CameraHold> which) {
    Optional<Actor> me = doors.side().actor().get();
    List<CameraHold> ours =
        holds.values().stream()
            .filter(which)
            .filter(hold -> me.filter(a -> a.account().equals(hold.holder())).isPresent())
            .filter(hold -> doors.side().time().instant().isBefore(hold.until()))
            .toList();
    for (CameraHold hold : ours) {
      var _ = doors.side().door().give(CameraHoldCommands.RELEASE, hold.id(), new NoArguments());
    }
  }
}
