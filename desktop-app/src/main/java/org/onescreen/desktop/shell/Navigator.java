package org.onescreen.desktop.shell;

import java.util.List;
import java.util.UUID;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;

/// How screens meet without knowing each other.
public interface Navigator {
  /// Opens a tool's own screen, or goes back to the one screen where it is open already.
  void toggle(ToolId tool);

  /// Back to the one screen.
  void home();

  /// Opens the wall on this camera.
  void showCamera(GbDeviceCode camera);

  /// Opens the wall on these cameras, as many as have a place on it.
  void showCameras(List<GbDeviceCode> cameras);

  /// Opens the map at this place.
  void showPlace(Position place);

  /// Opens the map at a place and points at what is there.
  default void showPlace(Aim aim) {
    showPlace(aim.place());
  }

  /// Opens the map with these mediation cases alone among its cases.
  void showCases(List<UUID> cases);

  /// Opens a tool's own screen on one record.
  void showRecord(ToolId tool, UUID record);
}
