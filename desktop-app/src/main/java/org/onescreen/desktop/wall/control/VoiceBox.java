package org.onescreen.desktop.wall.control;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.video.Spoken;
import org.onescreen.model.video.VoiceCommands;

/// Speaks through the selected camera (喊话): a text that its gateway speaks, or a recording that the
/// gateway keeps, by its name. Each attempt is logged, also one that failed.
///
/// FX thread only.
final class VoiceBox extends VBox {
  private final ControlDoors doors;
  private final Turner turner;
  private final Consumer<String> say;
  private final TextField words;
  private final CheckBox recording;

  VoiceBox(ControlDoors doors, Turner turner, Consumer<String> say) {
    this.doors = doors;
    this.turner = turner;
    this.say = say;
    SideParts parts = new SideParts(texts(), "wall.control.");
    getStyleClass().add("view-list");
    words = parts.field("words", "control-words");
    recording = new CheckBox(texts().get("wall.control.recording"));
    recording.getStyleClass().add("control-recording");
    recording
        .selectedProperty()
        .addListener(
            (_, _, chosen) ->
                words.setPromptText(
                    texts().get(chosen ? "wall.control.recording-name" : "wall.control.words")));
    getChildren().addAll(words, recording, parts.wide("speak", "control-speak", this::speak));
  }

  private Texts texts() {
    return doors.side().texts();
  }

  private void speak() {
    String text = words.getText().strip();
    boolean recorded = recording.isSelected();
    if (text.isEmpty() || text.length() > VoiceCommands.WORDS) {
      say.accept(texts().get("wall.control.no-words", VoiceCommands.WORDS));
      return;
    }
    turner
        .reached(say)
        .ifPresent(
            there ->
                turner.speak(
                    there,
                    () -> speak(there, new CameraControl.Announcement(text, recorded)),
                    say));
  }

  /// On the thread that asks cameras.
  private void speak(Reached there, CameraControl.Announcement what) throws ControlException {
    try {
      there.control().speak(what);
      doors.side().ui().run(() -> log(there.camera(), what, true));
    } catch (ControlException e) {
      doors.side().ui().run(() -> log(there.camera(), what, false));
      throw e;
    }
  }

  private void log(Camera camera, CameraControl.Announcement what, boolean done) {
    Spoken spoken =
        new Spoken(camera.division(), camera.code(), what.words(), what.recording(), done);
    doors
        .side()
        .tell(
            doors.side().door().give(VoiceCommands.LOG, RecordIds.next(), spoken),
            camera.name(),
            answer -> {
              if (done) {
                words.clear();
                say.accept(answer.kept() ? texts().get("wall.control.spoken") : answer.sentence());
              }
            });
  }
}
