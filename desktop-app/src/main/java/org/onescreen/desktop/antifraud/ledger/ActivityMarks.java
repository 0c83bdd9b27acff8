package org.onescreen.desktop.antifraud.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onescreen.model.antifraud.Campaign;

/// What is odd about activities: two at one place at the same time, more people than live there.
/// They are kept and counted, and said to be so.
final class ActivityMarks {
  private ActivityMarks() {}

  static Map<UUID, String> of(List<Campaign> lines, LedgerNames names, LedgerWords words) {
    Map<UUID, String> marks = new HashMap<>();
    Map<String, List<Campaign>> held = new HashMap<>();
    for (Campaign line : lines) {
      Long people = names.people().get(line.division());
      if (people != null && line.reach() > people) {
        marks.put(line.id(), words.texts().get("antifraud.mark.reach", words.count(people)));
      }
      if (line.place() != null && line.startMinute() != null) {
        String where = line.division() + " " + line.day() + " " + line.place();
        held.computeIfAbsent(where, _ -> new ArrayList<>()).add(line);
      }
    }
    held.values().forEach(same -> overlaps(same, marks, words));
    return marks;
  }

  private static void overlaps(List<Campaign> same, Map<UUID, String> marks, LedgerWords words) {
    String overlap = words.texts().get("antifraud.mark.overlap");
    for (Campaign one : same) {
      if (same.stream().anyMatch(other -> overlap(one, other))) {
        marks.merge(one.id(), overlap, (before, more) -> before + " " + more);
      }
    }
  }

  private static boolean overlap(Campaign one, Campaign other) {
    return !one.id().equals(other.id()) && begin(one) < end(other) && begin(other) < end(one);
  }

  private static int begin(Campaign line) {
    Integer start = line.startMinute();
    return start == null ? 0 : start;
  }

  private static int end(Campaign line) {
    Integer minutes = line.minutes();
    return begin(line) + (minutes == null ? 1 : minutes);
  }
}
