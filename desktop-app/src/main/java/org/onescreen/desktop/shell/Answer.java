package org.onescreen.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onescreen.model.antifraud.FraudRefusal;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.mediation.DisputeRefusal;
import org.onescreen.model.mediation.DossierPaper;

/// Why a command that an operator gave changed nothing.
public enum Answer {
  UNCHANGED,
  GONE,
  NOBODY,
  NOT_KEPT;

  /// The detail of a refusal of the desk itself, which sent nothing: what tells of a person is not
  /// typed before a room.
  public static final String PROJECTED = "projected";

  /// What to tell the operator.
  public String words(Texts texts) {
    return texts.of("shell.answer", this);
  }

  /// What to tell the operator of a refusal.
  public static String words(Texts texts, Refusal refusal) {
    return texts.get("shell.refused", reason(texts, Optional.of(refusal)));
  }

  /// The bare reason, for a list: as closely as the room says that refused.
  public static String reason(Texts texts, Optional<Refusal> refusal) {
    return refusal
        .flatMap(why -> inItsRoom(texts, why))
        .orElseGet(
            () -> texts.of("shell.refusal", refusal.map(Refusal::reason).orElse(Reason.OTHER)));
  }

  private static Optional<String> inItsRoom(Texts texts, Refusal refusal) {
    if (refusal.detail().equals(PROJECTED)) {
      return Optional.of(texts.get("shell.refusal.projected"));
    }
    return DisputeRefusal.of(refusal)
        .map(why -> mediation(texts, why, DisputeRefusal.papers(refusal)))
        .or(() -> FraudRefusal.of(refusal).map(why -> texts.of("shell.refusal.antifraud", why)));
  }

  /// With the article where the law says so.
  private static String mediation(Texts texts, DisputeRefusal why, List<DossierPaper> papers) {
    String words = texts.of("shell.refusal.mediation", why);
    if (!papers.isEmpty()) {
      words =
          texts.get(
              "shell.refusal.named",
              words,
              papers.stream()
                  .map(paper -> texts.of("shell.paper", paper))
                  .collect(Collectors.joining(texts.get("shell.refusal.and"))));
    }
    return why.article().isEmpty()
        ? words
        : texts.get("shell.refusal.article", words, why.article());
  }
}
