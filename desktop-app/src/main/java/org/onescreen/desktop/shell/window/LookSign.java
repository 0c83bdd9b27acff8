package org.onescreen.desktop.shell.window;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.theme.Appearance;
import org.onescreen.desktop.shell.theme.Look;
import org.onescreen.desktop.shell.theme.RoomType;
import org.onescreen.desktop.shell.theme.Theme;

/// Says in the title line that a room looks on, and from how far it can read the screen; opens what
/// is set for it. Not there on a desk.
final class LookSign extends Button {
  private final Theme theme;
  private final Scene scene;
  private final Texts texts;

  LookSign(Theme theme, Scene scene, Texts texts, Runnable seats) {
    this.theme = theme;
    this.scene = scene;
    this.texts = texts;
    getStyleClass().add("title-look");
    setMinWidth(Region.USE_PREF_SIZE);
    setFocusTraversable(false);
    setOnAction(_ -> seats.run());
    theme.appearance().subscribe(this::show);
    scene.widthProperty().subscribe(this::show);
    scene.heightProperty().subscribe(this::show);
    show();
  }

  private void show() {
    Appearance now = theme.appearance().get();
    boolean room = now.look() == Look.ROOM;
    Shown.set(this, room);
    if (room) {
      RoomType type = RoomType.of(now.seats(), scene.getWidth(), scene.getHeight());
      boolean reaches = type.reaches(now.seats());
      setText(texts.get("shell.look.reach", type.metres()));
      Tones.set(this, reaches ? "" : "orange");
      setTooltip(
          new Tooltip(
              reaches
                  ? texts.get("shell.look.reaches", now.seats().metres())
                  : texts.get("shell.look.short", now.seats().metres())));
    }
  }
}
