package org.onescreen.desktop.mediation.casefile;

import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.mediation.ProposedColor;

/// Why the rules propose a colour, in the operator's words.
final class ColorWords {
  private ColorWords() {}

  static String reason(Texts texts, ProposedColor.Reason reason) {
    String test = texts.of("mediation.color-test", reason.rule().test());
    return reason.found().isEmpty()
        ? test
        : texts.get("mediation.color-reason", test, reason.found());
  }
}
