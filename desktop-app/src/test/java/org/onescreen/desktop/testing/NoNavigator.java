package org.onescreen.desktop.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;

/// Goes nowhere, but remembers where it was asked to go.
public final class NoNavigator implements Navigator {
  private final List<Object> asked = new ArrayList<>();

  public List<Object> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void toggle(ToolId tool) {
    asked.add(tool);
  }

  @Override
  public void home() {
    asked.add("home");
  }

  @Override
  public void showCamera(GbDeviceCode camera) {
    asked.add(camera);
  }

  @Override
  public void showCameras(List<GbDeviceCode> cameras) {
    asked.add(List.copyOf(cameras));
  }

  @Override
  public void showPlace(Position place) {
    asked.add(place);
  }

  @Override
  public void showPlace(Aim aim) {
    asked.add(aim.place());
    asked.add(aim);
  }

  @Override
  public void showCases(List<UUID> cases) {
    asked.add(List.copyOf(cases));
  }

  @Override
  public void showRecord(ToolId tool, UUID record) {
    asked.add(tool);
    asked.add(record);
  }
}
