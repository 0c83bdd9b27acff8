package org.onescreen.desktop.document.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onescreen.model.ratio.Quantity;

/// Counts as they are written: 20, 2,000, 20余, 30多人, 约5人, 1.6万余.
public final class LedgerNumbers {
  private static final Pattern COUNT =
      Pattern.compile("(约|近)?([0-9][0-9,]*(?:\\.[0-9]+)?)(万|亿)?(余|多|左右)?[人件户元个]?(余|多|左右)?");
  private static final double MOST = 1e12;

  private LedgerNumbers() {}

  /// Empty where it is no count; 余 and 多 are kept as "approximately".
  public static Optional<Quantity> of(RawCell cell) {
    Matcher match = COUNT.matcher(LedgerText.plain(cell.text()).replace(" ", ""));
    if (!match.matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(match.group(2).replace(",", ""));
    double unit = match.group(3) == null ? 1 : match.group(3).equals("万") ? 1e4 : 1e8;
    if (value * unit > MOST) {
      return Optional.empty();
    }
    boolean approximate =
        match.group(1) != null || match.group(4) != null || match.group(5) != null;
    return Optional.of(new Quantity(Math.round(value * unit), approximate));
  }
}
