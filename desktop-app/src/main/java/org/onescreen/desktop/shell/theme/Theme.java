package org.onescreen.desktop.shell.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/// The looks of the desk: AtlantaFX below, the tokens above it, the shell's stylesheets, those of
/// the rooms on top. Nothing else writes a colour, a size or a font.
///
/// On the FX thread, but for [#look].
public final class Theme {
  /// The root has it while it is looked at by a room.
  static final String ROOM = "look-room";

  private final Sheets sheets;
  private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());
  private final ReadOnlyObjectWrapper<Appearance> appearance =
      new ReadOnlyObjectWrapper<>(Appearance.FIRST);
  private volatile Look look = Look.DESK;
  private boolean installed;

  /// @param rooms the addresses of the rooms' stylesheets
  public Theme(List<String> rooms) {
    sheets = new Sheets(rooms);
  }

  /// Puts the base under every window of the program, dialogs as well.
  public void install() {
    installed = true;
    atlantafx.base.theme.Theme base = look == Look.ROOM ? new PrimerLight() : new PrimerDark();
    Application.setUserAgentStylesheet(base.getUserAgentStylesheetBSS());
  }

  /// How everything that it dresses looks from now on.
  public void wear(Appearance wanted) {
    boolean other = look != wanted.look();
    look = wanted.look();
    if (other && installed) {
      install();
    }
    appearance.set(wanted);
    dressed.forEach(this::fit);
  }

  public ReadOnlyObjectProperty<Appearance> appearance() {
    return appearance.getReadOnlyProperty();
  }

  /// How it looks now. Any thread.
  public Look look() {
    return look;
  }

  /// Dresses one scene, and keeps its scale fit to its size.
  public void dress(Scene scene) {
    dressed.add(scene);
    Ground.lay(scene);
    scene.widthProperty().subscribe(() -> fit(scene));
    scene.heightProperty().subscribe(() -> fit(scene));
    fit(scene);
  }

  private void fit(Scene scene) {
    List<String> classes = scene.getRoot().getStyleClass();
    if (look == Look.ROOM) {
      Scale.remove(scene);
      if (!classes.contains(ROOM)) {
        classes.add(ROOM);
      }
      RoomType type = RoomType.of(appearance.get().seats(), scene.getWidth(), scene.getHeight());
      put(scene, sheets.room(type.pixels()));
    } else {
      classes.remove(ROOM);
      Scale.apply(scene);
      put(scene, sheets.desk());
    }
  }

  private static void put(Scene scene, List<String> wanted) {
    if (!scene.getStylesheets().equals(wanted)) {
      scene.getStylesheets().setAll(wanted);
    }
  }
}
