package org.onescreen.desktop.video.control.gateway;

import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.LiveSource;

/// The live picture of a channel behind a gateway, which fetches one stream for all who watch and
/// goes on until it is told that nobody does.
public record GatewayLive(GatewayCamera camera) implements LiveSource {
  @Override
  public String address(Stream stream) throws ControlException {
    return camera.play();
  }

  @Override
  public Stream offered(Stream wanted) {
    return Stream.MAIN;
  }

  @Override
  public boolean isHeld() {
    return true;
  }

  @Override
  public void letGo() throws ControlException {
    camera.stopPlaying();
  }
}
