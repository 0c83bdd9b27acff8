package org.onescreen.desktop.shell.window;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;

/// The navigator that tools are made with before there are screens to go to.
final class Relay implements Navigator {
  private @Nullable Screens screens;

  void to(@Nullable Screens target) {
    screens = target;
  }

  Optional<ToolId> open() {
    return screens == null ? Optional.empty() : screens.open();
  }

  List<ToolId> tools() {
    return screens == null ? List.of() : screens.tools();
  }

  void renew() {
    go(Screens::renew);
  }

  @Override
  public void toggle(ToolId tool) {
    go(target -> target.toggle(tool));
  }

  @Override
  public void home() {
    go(Screens::home);
  }

  @Override
  public void showCamera(GbDeviceCode camera) {
    go(target -> target.showCamera(camera));
  }

  @Override
  public void showCameras(List<GbDeviceCode> cameras) {
    go(target -> target.showCameras(cameras));
  }

  @Override
  public void showPlace(Position place) {
    go(target -> target.showPlace(place));
  }

  @Override
  public void showPlace(Aim aim) {
    go(target -> target.showPlace(aim));
  }

  @Override
  public void showCases(List<UUID> cases) {
    go(target -> target.showCases(cases));
  }

  @Override
  public void showRecord(ToolId tool, UUID record) {
    go(target -> target.showRecord(tool, record));
  }

  private void go(Consumer<Screens> step) {
    if (screens != null) {
      step.accept(screens);
    }
  }
}
