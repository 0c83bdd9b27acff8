package org.onescreen.desktop.wall.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
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

/// Speaks through the selected camera (喊话): a text where its way speaks texts, or a recording of
/// this desk's. Each attempt is logged, also one that failed; nothing is said to have been said
/// before it was taken to its end.
///
/// FX thread only.
final class VoiceBox extends VBox {
  private static final List<String> ENDINGS =
      List.of("*.wav", "*.mp3", "*.m4a", "*.aac", "*.ogg", "*.flac");

  private final ControlDoors doors;
  private final Turner turner;
  private final Consumer<String> say;
  private final TextField words;
  private final CheckBox recorded;
  private final Button speak;
  private Optional<Path> recording = Optional.empty();

  VoiceBox(ControlDoors doors, Turner turner, Consumer<String> say) {
    this.doors = doors;
    this.turner = turner;
    this.say = say;
    SideParts parts = new SideParts(texts(), "wall.control.");
    getStyleClass().add("view-list");
    words = parts.field("words", "control-words");
    recorded = new CheckBox(texts().get("wall.control.recording"));
    recorded.getStyleClass().add("control-recording");
    recorded.setOnAction(_ -> choose());
    words.disableProperty().bind(recorded.selectedProperty());
    speak = parts.wide("speak", "control-speak", this::speak);
    getChildren().addAll(words, recorded, speak);
  }

  private Texts texts() {
    return doors.side().texts();
  }

  /// A recording goes by the name of its file.
  private void choose() {
    recording =
        recorded.isSelected()
            ? doors.files().pick(texts().get("wall.control.recording-file"), ENDINGS)
            : Optional.empty();
    recorded.setSelected(recording.isPresent());
    words.setText(recording.map(file -> String.valueOf(file.getFileName())).orElse(""));
  }

  private void speak() {
    String text = words.getText().strip();
    if (text.isEmpty() || text.length() > VoiceCommands.WORDS) {
      say.accept(texts().get("wall.control.no-words", VoiceCommands.WORDS));
      return;
    }
    CameraControl.Announcement what = new CameraControl.Announcement(text, recording);
    turner.reached(say).ifPresent(there -> speak(there, what));
  }

  /// One after the other: what is said takes its time, and nobody wants it twice.
  private void speak(Reached there, CameraControl.Announcement what) {
    boolean begun = turner.speak(there, () -> ask(there, what), say);
    speak.setDisable(begun);
    if (begun) {
      say.accept(texts().get("wall.control.speaking"));
    }
  }

  /// On the thread that asks cameras.
  private void ask(Reached there, CameraControl.Announcement what) throws ControlException {
    boolean done = false;
    try {
      there.control().speak(what, doors.sound());
      done = true;
    } finally {
      boolean said = done;
      doors.side().ui().run(() -> ended(there.camera(), what, said));
    }
  }

  private void ended(Camera camera, CameraControl.Announcement what, boolean done) {
    speak.setDisable(false);
    Spoken spoken =
        new Spoken(
            camera.division(), camera.code(), what.words(), what.recording().isPresent(), done);
    doors
        .side()
        .tell(
            doors.side().door().give(VoiceCommands.LOG, RecordIds.next(), spoken),
            camera.name(),
            answer -> {
              if (done) {
                forget();
                say.accept(answer.kept() ? texts().get("wall.control.spoken") : answer.sentence());
              }
            });
  }

  private void forget() {
    recording = Optional.empty();
    recorded.setSelected(false);
    words.clear();
  }
}
