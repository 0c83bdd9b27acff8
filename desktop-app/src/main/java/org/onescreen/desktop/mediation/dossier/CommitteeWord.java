package org.onescreen.desktop.mediation.dossier;

import java.util.List;

/// A committee in a word, as it stands in a dossier's number: 红椿村 becomes 红椿.
final class CommitteeWord {
  private static final List<String> ENDINGS = List.of("社区", "街道", "村", "镇", "乡", "县", "区");

  private CommitteeWord() {}

  static String of(String place) {
    return ENDINGS.stream()
        .filter(end -> place.endsWith(end) && place.length() > end.length() + 1)
        .findFirst()
        .map(end -> place.substring(0, place.length() - end.length()))
        .orElse(place);
  }
}
