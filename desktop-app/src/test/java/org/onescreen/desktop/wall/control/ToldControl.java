package org.onescreen.desktop.wall.control;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.DragBox;

/// A camera that writes down what it is told, and keeps whoever asks it waiting as long as the test
/// likes.
final class ToldControl implements CameraControl {
  final List<String> told = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch door = new CountDownLatch(0);
  private final boolean endsByItself;

  /// Why nothing is spoken; null where it is.
  volatile ControlException.Reason refusal;

  ToldControl(boolean endsByItself) {
    this.endsByItself = endsByItself;
  }

  /// From now on nothing is answered.
  void hold() {
    door = new CountDownLatch(1);
  }

  void letGo() {
    door.countDown();
  }

  private void told(String what) {
    told.add(what);
    try {
      door.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void move(double pan, double tilt, double zoom) {
    told("move %.1f".formatted(pan));
  }

  @Override
  public boolean endsByItself() {
    return endsByItself;
  }

  @Override
  public void stop() {
    told("stop");
  }

  @Override
  public List<Preset> presets() {
    told("presets");
    return List.of(new Preset("1", "大门"));
  }

  @Override
  public void goTo(Preset preset) {
    told("preset " + preset.token());
  }

  @Override
  public void zoomTo(DragBox box) {
    told("box");
  }

  @Override
  public void speak(Announcement what, SoundWay sound) throws ControlException {
    told("speak " + what.words() + what.recording().map(file -> " from " + file).orElse(""));
    if (refusal != null) {
      throw new ControlException(refusal, "played");
    }
  }
}
