package org.onescreen.desktop.wall;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;

/// What a tile looks like round its picture: the camera's name, how far the picture can be
/// believed, and in the corner why it is no better than it is.
///
/// FX thread only.
class TileFace extends StackPane {
  private static final PseudoClass ALARMED = PseudoClass.getPseudoClass("alarmed");
  private static final PseudoClass AGENDA = PseudoClass.getPseudoClass("agenda");

  /// Of a font's size, a line with what is between lines.
  private static final double LINE = 1.4;

  /// What the name takes with what is about both.
  private static final double NAME_LINES = 1.6;

  private static final int ALL_LINES = 9;

  private final String camera;
  private final Texts texts;
  private final Surround frame = new Surround("camera-frame");
  private final Label name = new Label();
  private final Label state = new Label();
  private final Label aside = new Label();
  private TileCaption.@Nullable Trust trust;
  private @Nullable TileCaption said;

  /// @param camera its name
  TileFace(Region picture, String camera, Texts texts) {
    this.camera = camera;
    this.texts = texts;
    getStyleClass().add("camera-tile");
    setMinSize(0, 0);
    name.setText(camera);
    name.getStyleClass().add("camera-name");
    name.setMaxWidth(Region.USE_PREF_SIZE);
    name.setMinWidth(0);
    state.getStyleClass().add("camera-state");
    state.setMinHeight(Region.USE_PREF_SIZE);
    aside.getStyleClass().add("camera-aside");
    aside.setVisible(false);
    setAlignment(name, Pos.BOTTOM_LEFT);
    setAlignment(state, Pos.TOP_RIGHT);
    setAlignment(aside, Pos.TOP_LEFT);
    getChildren().addAll(frame.strips());
    getChildren().addAll(picture, name, state, aside);
    heightProperty()
        .subscribe(
            () -> {
              if (said != null) {
                write(said);
              }
            });
    // They lie over the picture, so that each frame has them drawn again: as kept pictures, and not
    // letter by letter.
    List.of(name, state, aside).forEach(words -> words.setCache(true));
  }

  final void caption(TileCaption caption) {
    if (caption.equals(said)) {
      return;
    }
    said = caption;
    write(caption);
    if (caption.trust() != trust) {
      trust = caption.trust();
      for (TileCaption.Trust each : TileCaption.Trust.values()) {
        pseudoClassStateChanged(pseudoClass(each), each == trust);
      }
    }
  }

  /// Where both corners do not fit side by side, the lesser one gives way: below a picture that can
  /// be believed, not at all where there is none.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    frame.round(
        new Rectangle2D(
            snappedLeftInset(),
            snappedTopInset(),
            Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()),
            Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset())),
        getWidth(),
        getHeight());
    boolean collides = aside.getLayoutX() + aside.getWidth() > state.getLayoutX();
    boolean lesser = trust == TileCaption.Trust.STALE || trust == TileCaption.Trust.LOST;
    aside.setTranslateY(collides ? state.getHeight() : 0);
    aside.setOpacity(collides && lesser ? 0 : 1);
  }

  /// A small tile has no room for all of it above the camera's name.
  private void write(TileCaption caption) {
    double line = state.getFont().getSize() * LINE;
    double room = getHeight() - line * NAME_LINES;
    String text = caption.within(getHeight() == 0 ? ALL_LINES : Math.max(1, (int) (room / line)));
    if (!text.equals(state.getText())) {
      state.setText(text);
    }
  }

  final void aside(String text) {
    if (!text.equals(aside.getText())) {
      aside.setText(text);
      aside.setVisible(!text.isEmpty());
    }
  }

  /// What the corner says; empty where it says nothing.
  final String aside() {
    return aside.getText();
  }

  /// An open alarm is linked to the camera, or is not any more.
  final void alarmed(boolean linked) {
    pseudoClassStateChanged(ALARMED, linked);
  }

  /// The camera is on the agenda of the meeting, or is not any more.
  final void agenda(boolean on) {
    pseudoClassStateChanged(AGENDA, on);
    String said = on ? texts.get("wall.agenda.mark", camera) : camera;
    if (!said.equals(name.getText())) {
      name.setText(said);
    }
  }

  private static PseudoClass pseudoClass(TileCaption.Trust trust) {
    return PseudoClass.getPseudoClass(trust.name().toLowerCase(Locale.ROOT));
  }
}
