package org.onescreen.desktop.mediation.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onescreen.desktop.document.ledger.LedgerText;

/// The telephones of a line, in the order of its parties.
final class PhoneNumbers {
  private static final Pattern BETWEEN = Pattern.compile("[、,;/\\s]+");
  private static final int LONGEST = 30;

  private PhoneNumbers() {}

  /// One for each party; empty where it cannot be told whose they are, or one is no number.
  static Optional<List<String>> of(List<String> cells, int parties) {
    String all = LedgerText.plain(String.join(";", cells));
    if (all.isEmpty()) {
      return Optional.of(Collections.nCopies(parties, ""));
    }
    List<String> each =
        parties == 1
            ? List.of(all)
            : Arrays.stream(BETWEEN.split(all, -1)).filter(one -> !one.isEmpty()).toList();
    return each.size() == parties && each.stream().allMatch(one -> one.length() <= LONGEST)
        ? Optional.of(each)
        : Optional.empty();
  }
}
