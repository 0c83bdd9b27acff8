package org.onescreen.desktop.shell;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.onescreen.model.ratio.Ratio;

/// How numbers are written, the same everywhere on the desk.
///
/// Immutable; safe for use by many threads.
public final class Figures {
  /// Stands where there is no figure, which is not a zero.
  public static final String NONE = "—";

  private static final String PERCENT = " %";

  private final Locale locale;

  public Figures(Locale locale) {
    this.locale = locale;
  }

  /// Such as `4,483`.
  public String count(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /// Such as `99.62 %`; `100 %` is only said of all, never of nearly all.
  public String percent(Ratio ratio, int digits) {
    if (ratio.denominator() > 0 && ratio.numerator() == ratio.denominator()) {
      return "100" + PERCENT;
    }
    return ratio.percent(digits).map(BigDecimal::toPlainString).map(p -> p + PERCENT).orElse(NONE);
  }

  /// What a share is made of, such as `4,483 / 4,500`.
  public String parts(Ratio ratio) {
    return count(ratio.numerator()) + " / " + count(ratio.denominator());
  }
}
