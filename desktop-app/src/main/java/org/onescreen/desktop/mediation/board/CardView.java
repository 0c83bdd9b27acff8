package org.onescreen.desktop.mediation.board;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.shell.Inks;

/// One card. It is used again for whichever case comes to its place, and draws nothing where
/// nothing changed. Its words are drawn and are no nodes: what a card costs is two nodes to style,
/// however much stands on it.
final class CardView extends Region {
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// How wide the stripe in the colour of the risk is, as a part of a letter's size.
  private static final double STRIPE = 0.3;

  private final CardWords words;
  private final Inks inks;
  private final Canvas canvas = new Canvas();
  private final List<String> said = new ArrayList<>();
  private @Nullable UUID id;
  private @Nullable CaseCard shown;
  private List<CardLine> lines = List.of();

  CardView(CardWords words, Inks inks) {
    this.words = words;
    this.inks = inks;
    getStyleClass().add("board-card");
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
  }

  /// The case whose card lies here; null where none does.
  @Nullable UUID id() {
    return id;
  }

  /// The words that stand on it, as they are drawn: cut where there was too little room.
  List<String> said() {
    return List.copyOf(said);
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
    lines = card == null ? List.of() : CardLine.of(card, words);
    setAccessibleText(card == null ? null : CardLine.spoken(lines));
    requestLayout();
    return true;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, getWidth(), getHeight());
    said.clear();
    CaseCard card = shown;
    double stripe = inks.font(CardInk.BORDER).getSize() * STRIPE;
    pen.setFill(inks.paint(card == null ? CardInk.BORDER : CardInk.of(card.color())));
    pen.fillRoundRect(0, 0, stripe, getHeight(), stripe, stripe);
    pen.setTextBaseline(VPos.CENTER);
    write(pen, stripe);
  }

  private void write(GraphicsContext pen, double stripe) {
    double height = (getHeight() - snappedTopInset() - snappedBottomInset()) / lines.size();
    for (int i = 0; i < lines.size(); i++) {
      double middle = snapPositionY(snappedTopInset() + height * (i + 0.5));
      double right = getWidth() - snappedRightInset();
      for (CardLine.Placed placed : lines.get(i).lay(inks, snappedLeftInset() + stripe, right)) {
        CardLine.Words drawn = placed.words();
        pen.setFont(inks.font(drawn.ink()));
        pen.setFill(inks.paint(drawn.ink()));
        pen.fillText(drawn.text(), snapPositionX(placed.left()), middle);
        said.add(drawn.text());
      }
    }
  }
}
