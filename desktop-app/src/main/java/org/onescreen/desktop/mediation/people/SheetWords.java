package org.onescreen.desktop.mediation.people;

import java.util.stream.Collectors;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.model.mediation.CaseSubsidy;
import org.onescreen.model.ratio.Ratio;

/// The words of the sheet, the same on the screen and on paper.
record SheetWords(CaseWords words) {
  private static final int DIGITS = 2;

  String get(String key, Object... args) {
    return words.texts().get(key, args);
  }

  String outcome(CaseSubsidy subsidy) {
    return words.texts().of("policy.ground", subsidy.outcome());
  }

  /// Empty where nothing is added.
  String extras(CaseSubsidy subsidy) {
    return subsidy.extras().stream()
        .map(extra -> words.texts().of("policy.ground", extra))
        .collect(Collectors.joining(get("people.and")));
  }

  /// Such as `96.77 %（30 / 31）`.
  String settled(SubsidySheet.Work work) {
    Ratio ratio = Ratio.of(work.settled(), work.closed());
    return get(
        "people.sheet.share", words.figures().percent(ratio, DIGITS), words.figures().parts(ratio));
  }

  String yuan(long yuan) {
    return words.figures().count(yuan);
  }

  String total(SubsidySheet sheet) {
    return get(
        "people.sheet.total",
        sheet.from(),
        sheet.to(),
        words.figures().count(sheet.cases().size()),
        yuan(sheet.yuan()),
        words.figures().count(sheet.unpaid()));
  }
}
