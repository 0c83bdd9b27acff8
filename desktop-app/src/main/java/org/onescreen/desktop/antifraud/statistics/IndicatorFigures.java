package org.onescreen.desktop.antifraud.statistics;

import java.util.Map;
import java.util.OptionalLong;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.ratio.Ratio;

/// Everything that is counted of the fight against fraud in one period and one area.
///
/// @param valid warnings that came to an end and were not void
/// @param contacted warnings whose person was reminded or called
/// @param late warnings with an act after its limit, or one that waits longer than it may
/// @param halfSeconds within which half of the first contacts were made; empty where there is none
/// @param mostSeconds within which nine of ten were made
/// @param missed frauds of whose victim there had been a warning
/// @param casesKnown false where no fraud was recorded so early: then there is nothing to compare
/// @param warningsKnown likewise for warnings
public record IndicatorFigures(
    long cases,
    long lossYuan,
    long caseStoppedYuan,
    long solved,
    Map<WarningGrade, Long> byGrade,
    long valid,
    long dissuaded,
    long faceToFace,
    long contacted,
    long inTime,
    long late,
    OptionalLong halfSeconds,
    OptionalLong mostSeconds,
    long keptYuan,
    long stopPayments,
    long missed,
    Ratio app,
    Ratio awareness,
    boolean casesKnown,
    boolean warningsKnown) {
  public IndicatorFigures {
    byGrade = Map.copyOf(byGrade);
  }

  public long warnings() {
    return byGrade.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Dissuaded of valid warnings (劝阻成功率).
  public Ratio dissuasion() {
    return Ratio.of(dissuaded, valid);
  }

  /// Met face to face, of valid warnings (见面率).
  public Ratio meeting() {
    return Ratio.of(faceToFace, valid);
  }

  /// First contact within the limit of the grade, of those contacted (及时触达率).
  public Ratio reachedInTime() {
    return Ratio.of(inTime, contacted);
  }

  /// With an act that came, or is, too late, of all (超时率).
  public Ratio overdue() {
    return Ratio.of(late, warnings());
  }

  /// Frauds that a warning had told of, of all (漏劝率).
  public Ratio missedShare() {
    return Ratio.of(missed, cases);
  }

  /// Money held of money lost (止付挽损率).
  public Ratio stopped() {
    return Ratio.of(caseStoppedYuan, lossYuan);
  }

  /// Frauds that were solved, of all (破案率).
  public Ratio solvedShare() {
    return Ratio.of(solved, cases);
  }
}
