package org.onescreen.desktop.mediation.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onescreen.desktop.document.ledger.LedgerText;

/// Who the parties of a line are. Ledgers pad short names so that all are as wide as three
/// characters (张　三): what stands alone belongs to what stands alone beside it.
///
/// @param sure false where it could be read in another way
record PartyNames(List<String> names, boolean sure) {
  private static final Pattern BETWEEN = Pattern.compile("[、,;/\\n]+|与|诉");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final int LONGEST_PADDED = 3;

  PartyNames {
    names = List.copyOf(names);
  }

  static PartyNames of(List<String> cells) {
    List<String> names = new ArrayList<>();
    boolean sure = true;
    for (String cell : cells) {
      for (String part : BETWEEN.split(LedgerText.plain(cell), -1)) {
        sure &= take(part.strip(), names);
      }
    }
    return new PartyNames(names.stream().distinct().toList(), sure);
  }

  /// @return false where it could be read in another way
  private static boolean take(String part, List<String> into) {
    List<String> alone = new ArrayList<>();
    boolean sure = true;
    for (String piece : BLANK.split(part, -1)) {
      if (stands(piece)) {
        alone.add(piece);
      } else if (!piece.isEmpty()) {
        sure &= join(alone, into);
        into.add(piece);
      }
    }
    return join(alone, into) && sure;
  }

  /// Two or three are one name. Four are two names of two, or they are not: that is a doubt.
  private static boolean join(List<String> alone, List<String> into) {
    int many = alone.size();
    if (many > LONGEST_PADDED && many % 2 == 0) {
      for (int i = 0; i < many; i += 2) {
        into.add(alone.get(i) + alone.get(i + 1));
      }
    } else if (many > 0) {
      into.add(String.join("", alone));
    }
    alone.clear();
    return many <= LONGEST_PADDED;
  }

  private static boolean stands(String piece) {
    return piece.codePointCount(0, piece.length()) == 1
        && Character.UnicodeScript.of(piece.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  /// Names never reach a log.
  @Override
  public String toString() {
    return "PartyNames[" + names.size() + "]";
  }
}
