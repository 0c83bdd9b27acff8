package org.onescreen.desktop.mediation.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.DueMark;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.shell.SignMark;
import org.onescreen.model.flow.RiskColor;

/// One card. It is used again for whichever case comes to its place, and draws nothing where
/// nothing changed. What it shows of a case is a pseudo-class, never a style class: another one of
/// these would have all its styles matched anew.
final class CardView extends Region {
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final Map<RiskColor, PseudoClass> RISKS = risks();
  private static final List<PseudoClass> DUE =
      DueMark.STYLES.stream().map(PseudoClass::getPseudoClass).toList();
  private static final List<PseudoClass> SIGNS =
      SignMark.STYLES.stream().map(PseudoClass::getPseudoClass).toList();
  private static final int LINES = 4;

  private final CardWords words;
  private final CardText risk = new CardText("risk-mark");
  private final CardText type = new CardText("case-type");
  private final CardText due = new CardText("due-mark");
  private final CardText title = new CardText("case-title");
  private final CardText parties = new CardText("case-parties");
  private final CardText attempt = new CardText("case-attempt");
  private final CardText days = new CardText("case-days");
  private final CardText missing = new CardText("case-missing");
  private final CardText sign = new CardText("sign-mark");
  private @Nullable UUID id;
  private @Nullable CaseCard shown;

  CardView(CardWords words) {
    this.words = words;
    getStyleClass().add("board-card");
    getChildren().addAll(risk, type, due, title, parties, attempt, days, missing, sign);
  }

  private static Map<RiskColor, PseudoClass> risks() {
    Map<RiskColor, PseudoClass> risks = new EnumMap<>(RiskColor.class);
    for (RiskColor color : RiskColor.values()) {
      risks.put(color, PseudoClass.getPseudoClass(RiskMark.style(color)));
    }
    return risks;
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
    requestLayout();
    return true;
  }

  private void draw(@Nullable CaseCard card) {
    RISKS.forEach(
        (color, state) -> pseudoClassStateChanged(state, card != null && card.color() == color));
    if (card == null) {
      getChildren().forEach(text -> text.setVisible(false));
      return;
    }
    risk.say(words.cases().risk(card.color()));
    type.say(words.cases().type(card.type()));
    due.say(words.cases().due(card.due()));
    one(due, DUE, Optional.of(DueMark.style(card.due())));
    title.say(words.title(card));
    parties.say(words.parties(card));
    attempt.say(words.cases().attempt(card.attempt(), card.tries()));
    days.say(words.days(card));
    missing.say(card.missingPapers() > 0 ? words.missing(card) : "");
    sign.say(card.sign().map(words::sign).orElse(""));
    one(sign, SIGNS, card.sign().map(SignMark::style));
    setAccessibleText(words.spoken(card));
  }

  private static void one(CardText text, List<PseudoClass> of, Optional<String> name) {
    of.forEach(
        state ->
            text.pseudoClassStateChanged(
                state, name.filter(state.getPseudoClassName()::equals).isPresent()));
  }

  @Override
  protected void layoutChildren() {
    if (shown == null) {
      return;
    }
    line(0, List.of(risk), type, List.of(due));
    line(1, List.of(), title, List.of());
    line(2, List.of(), parties, List.of(attempt));
    line(3, List.of(), days, List.of(missing, sign));
  }

  /// What stands before and behind is read to the end; `between` gives way.
  private void line(int number, List<CardText> before, CardText between, List<CardText> behind) {
    double height = (getHeight() - snappedTopInset() - snappedBottomInset()) / LINES;
    double middle = snapPositionY(snappedTopInset() + height * (number + 0.5));
    double gap = between.getFont().getSize() / 2;
    double left = snappedLeftInset();
    for (CardText text : before) {
      text.lay(left, middle, Double.MAX_VALUE);
      left += text.wanted() + gap;
    }
    double right = getWidth() - snappedRightInset();
    for (CardText text : behind.reversed()) {
      double wide = text.wanted();
      if (wide > 0) {
        text.lay(right - wide, middle, Double.MAX_VALUE);
        right -= wide + gap;
      }
    }
    between.lay(left, middle, right - left);
  }
}
