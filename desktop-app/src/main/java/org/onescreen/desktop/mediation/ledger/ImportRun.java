package org.onescreen.desktop.mediation.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.document.Course;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.LedgerCase;

/// Gives the commands of an accepted import, some hundreds in one transaction. Where it is ended,
/// what was given stays: the same ledger read again goes on where it ended. Off the FX thread.
record ImportRun(CommandDoor door) {
  private static final int TOGETHER = 500;

  /// @param kept on the disk, and on the way to the centre
  /// @param same here already
  /// @param refused by the rules
  /// @param lost not kept, such as where the disk is full; taken when the file is taken again
  record Counts(int kept, int same, int refused, int lost, boolean ended) {}

  Counts run(List<LedgerCase> ledger, Course course) {
    // Each id is made of what its line says, and lies anywhere among those of the cache. In their
    // order some hundreds of them lie on a few pages, which are then written once and not line by
    // line.
    List<LedgerCase> lines = ledger.stream().sorted(Comparator.comparing(LedgerCase::id)).toList();
    int kept = 0;
    int same = 0;
    int refused = 0;
    int lost = 0;
    for (int from = 0; from < lines.size(); from += TOGETHER) {
      try {
        course.at((double) from / lines.size());
      } catch (Course.Cancelled e) {
        return new Counts(kept, same, refused, lost, true);
      }
      Map<UUID, LedgerCase> some = new LinkedHashMap<>();
      lines
          .subList(from, Math.min(lines.size(), from + TOGETHER))
          .forEach(line -> some.put(line.id(), line));
      for (Given given : door.giveAll(DisputeCommands.IMPORT, some).join()) {
        switch (given) {
          case Given.Kept _ -> kept++;
          case Given.Unchanged _ -> same++;
          case Given.Refused _, Given.Gone _, Given.Nobody _ -> refused++;
          case Given.NotKept _ -> lost++;
        }
      }
    }
    return new Counts(kept, same, refused, lost, false);
  }
}
