package org.onescreen.desktop.wall;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.DragBox;

/// A camera that writes down what it is told.
final class PlayedControl implements CameraControl {
  final List<String> told = new CopyOnWriteArrayList<>();
  final List<DragBox> boxes = new CopyOnWriteArrayList<>();

  @Override
  public void move(double pan, double tilt, double zoom) {
    told.add("move %.1f %.1f %.1f".formatted(pan, tilt, zoom));
  }

  @Override
  public void stop() {
    told.add("stop");
  }

  @Override
  public List<Preset> presets() {
    return List.of(new Preset("1", "大门"));
  }

  @Override
  public void goTo(Preset preset) {
    told.add("preset " + preset.token());
  }

  @Override
  public void zoomTo(DragBox box) {
    told.add("box");
    boxes.add(box);
  }

  @Override
  public void speak(Announcement what, SoundWay sound) {
    told.add("speak " + what.words());
  }
}
