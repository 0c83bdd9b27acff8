package org.onescreen.desktop.desk.projected;

import javafx.scene.Node;
import org.onescreen.desktop.shell.Cards;

/// Cards that a room does not get to see; it is told why.
record ProjectedCards(Cards cards, Audience audience) implements Cards {
  @Override
  public void show(Node card, Node focus, Runnable then) {
    if (audience.isRoom()) {
      audience.refuse(cards, then);
    } else {
      cards.show(card, focus, then);
    }
  }

  @Override
  public void hide() {
    cards.hide();
  }
}
