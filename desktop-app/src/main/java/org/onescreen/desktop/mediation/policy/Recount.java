package org.onescreen.desktop.mediation.policy;

import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.mediation.DisputeCommands;

/// Has the limits of cases worked out anew, one command for each, so that each is decided, sent and
/// told by itself.
record Recount(CommandDoor door, UiThread ui) {
  private static final int STEP = 20;

  /// @param so how many are done, on the FX thread, now and then
  /// @param done how many were counted anew, on the FX thread
  void run(List<UUID> cases, LongConsumer so, LongConsumer done) {
    Thread.ofVirtual()
        .name("recount")
        .start(
            () -> {
              long kept = 0;
              for (int i = 0; i < cases.size(); i++) {
                Given given =
                    door.give(DisputeCommands.RECOUNT, cases.get(i), new NoArguments()).join();
                kept += given instanceof Given.Kept ? 1 : 0;
                if (i % STEP == STEP - 1) {
                  long count = i + 1L;
                  ui.run(() -> so.accept(count));
                }
              }
              long counted = kept;
              ui.run(() -> done.accept(counted));
            });
  }
}
