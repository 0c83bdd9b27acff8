package org.onescreen.packaging.drive;

import java.util.List;
import java.util.UUID;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;

/// The navigator of a screen that stands alone.
public final class Nowhere implements Navigator {
  @Override
  public void toggle(ToolId tool) {}

  @Override
  public void home() {}

  @Override
  public void showCamera(GbDeviceCode camera) {}

  @Override
  public void showCameras(List<GbDeviceCode> cameras) {}

  @Override
  public void showPlace(Position place) {}

  @Override
  public void showCases(List<UUID> cases) {}

  @Override
  public void showRecord(ToolId tool, UUID record) {}
}
