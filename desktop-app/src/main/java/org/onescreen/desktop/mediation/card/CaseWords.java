package org.onescreen.desktop.mediation.card;

import java.util.List;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.DisputeTypes;
import org.onescreen.model.mediation.NewerDisputeType;
import org.onescreen.model.mediation.OlderDisputeType;
import org.onescreen.model.region.DivisionLevel;

/// The words and numbers of the board, in the language of the desk.
public record CaseWords(Texts texts, Figures figures) {
  private static final int TWO_SIDES = 2;

  public static CaseWords in(Texts texts) {
    return new CaseWords(texts, new Figures(texts.locale()));
  }

  public String stage(Stage stage) {
    return texts.of("mediation.stage", stage);
  }

  public String state(DisputeState state) {
    return texts.of("mediation.state", state);
  }

  public String type(DisputeType type) {
    return texts.of("mediation.type", type);
  }

  /// With its number on the list, as the older reports have it.
  public String older(OlderDisputeType type) {
    return type.code() + " " + texts.of("mediation.type.older", type);
  }

  public String newer(NewerDisputeType type) {
    return texts.of("mediation.type.newer", type);
  }

  /// In all three vocabularies.
  public String types(DisputeTypes types) {
    return texts.get(
        "mediation.sheet.types",
        type(types.judicial()),
        older(types.older()),
        newer(types.newer()));
  }

  public String level(DivisionLevel level) {
    return texts.of("mediation.level", level);
  }

  /// Shape and word, such as `■红`.
  public String risk(RiskColor color) {
    return texts.of("mediation.risk", color);
  }

  /// @param names masked already
  public String parties(List<String> names) {
    return switch (names.size()) {
      case 0 -> texts.get("mediation.parties.none");
      case 1 -> names.getFirst();
      case TWO_SIDES -> texts.get("mediation.parties.two", names.get(0), names.get(1));
      default -> texts.get("mediation.parties.more", names.get(0), names.get(1), names.size());
    };
  }

  /// Who is in the case; of a restricted one only that it is one.
  public String parties(CaseCard card) {
    return card.restricted() ? texts.get("mediation.restricted") : parties(card.parties());
  }

  /// What it is about; of a restricted one only that it is one.
  public String title(CaseCard card) {
    return card.title().isEmpty() && card.restricted()
        ? texts.get("mediation.restricted")
        : card.title();
  }

  /// With the limit in a word, such as `确认剩 3 天`.
  public String due(CaseCard card) {
    return card.clock()
        .filter(_ -> !(card.due() instanceof Due.None))
        .map(
            clock ->
                texts.get(
                    "mediation.due.of", texts.of("mediation.clock-short", clock), due(card.due())))
        .orElseGet(() -> due(card.due()));
  }

  public String due(Due due) {
    return switch (due) {
      case Due.None() -> texts.get("mediation.due.none");
      case Due.Left(long days) when days == 0 -> texts.get("mediation.due.today");
      case Due.Left(long days) -> texts.get("mediation.due.left", figures.count(days));
      case Due.Overdue(long days) -> texts.get("mediation.due.overdue", figures.count(days));
    };
  }

  public String confirming(Confirming reminder) {
    return reminder.left() == 0
        ? texts.get("mediation.confirming.today")
        : texts.get("mediation.confirming", figures.count(reminder.left()));
  }

  public String stageDays(long days) {
    return texts.get("mediation.days", figures.count(days));
  }

  /// @param tries that the office gives it at its level
  public String attempt(int attempt, int tries) {
    return texts.get("mediation.attempt", figures.count(attempt), figures.count(tries));
  }
}
