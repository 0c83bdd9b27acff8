package org.onescreen.desktop.mediation.statistics;

import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;

/// What became of the cases that were accepted in a period.
///
/// @param accepted 受理
/// @param succeeded 成功: an agreement was reached
/// @param performed 履行: it was carried out
/// @param confirmed 司法确认: a court confirmed it
/// @param repeated 反复: it broke out again
/// @param sentUp 上交: it left the level that first accepted it
/// @param prevented 预防: settled before they broke out, which is counted by sweeps and not by cases
record Tally(
    long accepted,
    long succeeded,
    long performed,
    long confirmed,
    long repeated,
    long sentUp,
    long prevented) {
  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        accepted + other.accepted,
        succeeded + other.succeeded,
        performed + other.performed,
        confirmed + other.confirmed,
        repeated + other.repeated,
        sentUp + other.sentUp,
        prevented + other.prevented);
  }

  Tally prevented(long count) {
    return new Tally(accepted, succeeded, performed, confirmed, repeated, sentUp, count);
  }

  /// 成功率: of all that were accepted (4,483 of 4,500 is 99.62 %).
  Ratio success() {
    return Ratio.of(succeeded, accepted);
  }

  /// 履行率: of those that succeeded, and cut, as the published figure is (4,455 of 4,483 is 99.37 %).
  Ratio performance() {
    return new Ratio(performed, succeeded, Rounding.TRUNCATE);
  }

  /// 司法确认率: of those that succeeded.
  Ratio confirmation() {
    return Ratio.of(confirmed, succeeded);
  }

  /// 重复率: of all that were accepted.
  Ratio repetition() {
    return Ratio.of(repeated, accepted);
  }

  /// 上交率: of all that were accepted (0 of 38).
  Ratio escalation() {
    return Ratio.of(sentUp, accepted);
  }
}
