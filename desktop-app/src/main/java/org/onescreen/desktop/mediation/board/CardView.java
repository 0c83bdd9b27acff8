package org.onescreen.desktop.mediation.board;

import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.DueMark;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.shell.SignMark;
import org.onescreen.desktop.shell.Whole;

/// One card. It is used again for whichever case comes to its place, and draws nothing where
/// nothing changed.
final class CardView extends VBox {
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final CardWords words;
  private final RiskMark risk;
  private final DueMark due;
  private final Label type = new Label();
  private final Label attempt = Whole.label("case-attempt");
  private final Label title = new Label();
  private final Label parties = new Label();
  private final Label days = new Label();
  private final Label missing = Whole.label("case-missing");
  private final SignMark sign;
  private @Nullable UUID id;
  private @Nullable CaseCard shown;

  CardView(CardWords words) {
    this.words = words;
    risk = new RiskMark(words.cases());
    due = new DueMark(words.cases());
    sign = new SignMark(words.cases().texts());
    type.getStyleClass().add("case-type");
    title.getStyleClass().add("case-title");
    parties.getStyleClass().add("case-parties");
    days.getStyleClass().add("case-days");
    getStyleClass().add("board-card");
    getChildren()
        .addAll(
            line(risk, type, due),
            title,
            line(parties, new Region(), attempt),
            line(days, new Region(), missing, sign));
  }

  /// The case whose card lies here; null where none does.
  @Nullable UUID id() {
    return id;
  }

  /// @param card null while it is being read
  /// @return true where anything had to be drawn
  boolean show(@Nullable UUID now, @Nullable CaseCard card, boolean cursor, boolean chosen) {
    pseudoClassStateChanged(CURSOR, cursor);
    pseudoClassStateChanged(CHOSEN, chosen);
    boolean other = now == null ? id != null : !now.equals(id);
    id = now;
    setVisible(now != null);
    if (now == null || (!other && card == null) || (card != null && card.equals(shown))) {
      return false;
    }
    shown = card;
    draw(card);
    return true;
  }

  private void draw(@Nullable CaseCard card) {
    getStyleClass().removeAll(RiskMark.STYLES);
    getChildren().forEach(line -> line.setVisible(card != null));
    if (card == null) {
      return;
    }
    getStyleClass().add(RiskMark.style(card.color()));
    risk.show(card.color());
    due.show(card.due());
    type.setText(words.cases().type(card.type()));
    attempt.setText(words.cases().attempt(card.attempt()));
    title.setText(words.title(card));
    parties.setText(words.parties(card));
    days.setText(words.days(card));
    missing.setText(words.missing(card));
    missing.setVisible(card.missingPapers() > 0);
    missing.setManaged(card.missingPapers() > 0);
    sign.show(card.sign());
    setAccessibleText(words.spoken(card));
  }

  private static HBox line(Region... parts) {
    HBox line = new HBox(parts);
    line.getStyleClass().add("case-line");
    HBox.setHgrow(parts[1], Priority.ALWAYS);
    for (Region part : parts) {
      part.setMaxWidth(Double.MAX_VALUE);
    }
    return line;
  }
}
