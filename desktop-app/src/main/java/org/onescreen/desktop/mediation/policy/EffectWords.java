package org.onescreen.desktop.mediation.policy;

import org.onescreen.desktop.mediation.card.CaseWords;

/// What is said before rules are saved that change something for running cases.
final class EffectWords {
  private EffectWords() {}

  static String of(CaseWords words, Effect effect) {
    StringBuilder said = new StringBuilder();
    if (!effect.moved().isEmpty()) {
      said.append(
          words
              .texts()
              .get(
                  "policy.effect.limits",
                  words.figures().count(effect.moved().size()),
                  words.figures().count(effect.earlier()),
                  words.figures().count(effect.later()),
                  words.figures().count(effect.overdue())));
    }
    if (effect.colors() > 0) {
      said.append(
          words.texts().get("policy.effect.colors", words.figures().count(effect.colors())));
    }
    return said.append(words.texts().get("policy.effect.confirm")).toString();
  }
}
