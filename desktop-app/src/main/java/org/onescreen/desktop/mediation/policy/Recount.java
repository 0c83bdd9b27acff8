package org.onescreen.desktop.mediation.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.mediation.DisputeCommands;

/// Has the limits of cases worked out anew, one command for each, so that each is decided, sent and
/// told by itself; some hundred of them are kept together.
record Recount(CommandDoor door, UiThread ui) {
  private static final int TOGETHER = 200;

  /// @param so how many are done, on the FX thread, now and then
  /// @param done how many were counted anew, on the FX thread
  void run(List<UUID> cases, LongConsumer so, LongConsumer done) {
    Thread.ofVirtual()
        .name("recount")
        .start(
            () -> {
              long kept = 0;
              for (int from = 0; from < cases.size(); from += TOGETHER) {
                int to = Math.min(cases.size(), from + TOGETHER);
                kept += some(cases.subList(from, to));
                ui.run(() -> so.accept(to));
              }
              long counted = kept;
              ui.run(() -> done.accept(counted));
            });
  }

  /// @return how many of them were kept
  private long some(List<UUID> cases) {
    Map<UUID, NoArguments> all = new LinkedHashMap<>();
    cases.forEach(id -> all.put(id, new NoArguments()));
    return door.giveAll(DisputeCommands.RECOUNT, all).join().stream()
        .filter(Given.Kept.class::isInstance)
        .count();
  }
}
