package org.onescreen.desktop.antifraud.statistics;

import java.util.Optional;
import java.util.OptionalLong;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.ratio.Ratio;

/// What is told of the fight against fraud, in the order in which it is told. What each is made of
/// is said on the page, under `antifraud.formula.NAME`.
public enum Indicator {
  CASES(Form.COUNT),
  LOSS(Form.YUAN),
  SOLVED(Form.SHARE),
  STOPPED(Form.SHARE),
  WARNINGS(Form.COUNT),
  HIGH(Form.COUNT),
  MEDIUM(Form.COUNT),
  LOW(Form.COUNT),
  IN_TIME(Form.SHARE),
  HALF(Form.SECONDS),
  MOST(Form.SECONDS),
  FACE_TO_FACE(Form.SHARE),
  DISSUADED(Form.SHARE),
  OVERDUE(Form.SHARE),
  KEPT(Form.YUAN),
  STOP_PAYMENTS(Form.COUNT),
  MISSED(Form.SHARE),
  APP(Form.SHARE),
  AWARENESS(Form.SHARE);

  /// How a figure is written.
  public enum Form {
    COUNT,
    YUAN,
    SECONDS,
    SHARE
  }

  private final Form form;

  Indicator(Form form) {
    this.form = form;
  }

  public Form form() {
    return form;
  }

  /// False where nothing of its kind was recorded so early: that is no zero.
  public boolean known(IndicatorFigures figures) {
    return switch (this) {
      case CASES, LOSS, SOLVED, STOPPED, MISSED -> figures.casesKnown();
      case APP, AWARENESS -> true;
      default -> figures.warningsKnown();
    };
  }

  /// The share; empty for what is none.
  public Optional<Ratio> share(IndicatorFigures figures) {
    return switch (this) {
      case SOLVED -> Optional.of(figures.solvedShare());
      case STOPPED -> Optional.of(figures.stopped());
      case IN_TIME -> Optional.of(figures.reachedInTime());
      case FACE_TO_FACE -> Optional.of(figures.meeting());
      case DISSUADED -> Optional.of(figures.dissuasion());
      case OVERDUE -> Optional.of(figures.overdue());
      case MISSED -> Optional.of(figures.missedShare());
      case APP -> Optional.of(figures.app());
      case AWARENESS -> Optional.of(figures.awareness());
      default -> Optional.empty();
    };
  }

  /// The number; empty for a share, and where nothing was measured.
  public OptionalLong number(IndicatorFigures figures) {
    return switch (this) {
      case CASES -> OptionalLong.of(figures.cases());
      case LOSS -> OptionalLong.of(figures.lossYuan());
      case WARNINGS -> OptionalLong.of(figures.warnings());
      case HIGH -> grade(figures, WarningGrade.HIGH);
      case MEDIUM -> grade(figures, WarningGrade.MEDIUM);
      case LOW -> grade(figures, WarningGrade.LOW);
      case HALF -> figures.halfSeconds();
      case MOST -> figures.mostSeconds();
      case KEPT -> OptionalLong.of(figures.keptYuan());
      case STOP_PAYMENTS -> OptionalLong.of(figures.stopPayments());
      default -> OptionalLong.empty();
    };
  }

  private static OptionalLong grade(IndicatorFigures figures, WarningGrade grade) {
    return OptionalLong.of(figures.byGrade().getOrDefault(grade, 0L));
  }
}
