package org.onescreen.desktop.centre.sample;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// Passes everything on, and remembers the public cameras that are online: alarms are raised where
/// they look.
final class Watched implements RecordSink {
  private final RecordSink sink;
  private final List<Camera> cameras = new ArrayList<>();

  Watched(RecordSink sink) {
    this.sink = sink;
  }

  @Override
  public <T extends Record & CentreRecord> void add(Kind<T> kind, T record) {
    if (record instanceof Camera camera
        && camera.owner() == CameraOwner.PUBLIC
        && camera.state() == CameraState.ONLINE) {
      cameras.add(camera);
    }
    sink.add(kind, record);
  }

  List<Camera> cameras() {
    return List.copyOf(cameras);
  }
}
