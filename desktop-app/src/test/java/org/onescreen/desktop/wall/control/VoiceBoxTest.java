package org.onescreen.desktop.wall.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.onescreen.model.video.VoiceCall;

/// Speaking through a camera, and what is said and logged of it.
class VoiceBoxTest {
  private final Holds holds = new Holds();
  private ControlRoom room;
  private ControlPane pane;

  @BeforeEach
  void open(@TempDir Path folder) {
    room = new ControlRoom(folder);
    pane =
        Fx.call(
            () -> {
              Turner turner = new Turner(room.doors);
              turner.listen(holds);
              ControlPane fresh = new ControlPane(room.doors, turner);
              fresh.attach();
              return fresh;
            });
  }

  @AfterEach
  void close() {
    Fx.run(
        () -> {
          pane.detach();
          holds.release();
        });
    room.close();
  }

  private <T> T find(String selector, Class<T> type) {
    return type.cast(pane.node().lookup(selector));
  }

  private void write(String words) {
    Fx.run(() -> find(".control-words", TextField.class).setText(words));
  }

  private void pick(Path recording) {
    room.picked = Optional.ofNullable(recording);
    Fx.run(() -> find(".control-recording", CheckBox.class).fire());
  }

  private void speak() {
    Fx.run(() -> find(".control-speak", Button.class).fire());
  }

  private void said(String sentence) {
    Fx.until(() -> Fx.texts(pane.node()).contains(sentence));
  }

  private List<VoiceCall> log() {
    return room.cache.cache.read(
        reader ->
            reader
                .page(
                    VoiceCall.KIND,
                    Filter.all(),
                    Order.descending(VoiceCall.AT),
                    10,
                    Optional.empty())
                .records());
  }

  @Test
  void a_recording_is_said_to_be_spoken_only_when_all_of_it_was_taken() {
    Path recording = Path.of("防溺水.wav").toAbsolutePath();
    room.first.hold();
    pick(recording);
    assertThat(Fx.call(() -> find(".control-words", TextField.class).getText()))
        .isEqualTo("防溺水.wav");
    speak();
    Patience.until(() -> room.first.told.contains("speak 防溺水.wav from " + recording));
    said("正在喊话，录音播完前请稍候……");
    speak();
    assertThat(log()).isEmpty();
    room.first.letGo();
    said("已喊话并记录。");
    assertThat(room.first.told).as("it is not said twice").hasSize(1);
    assertThat(log())
        .singleElement()
        .matches(call -> call.recording() && call.done() && call.words().equals("防溺水.wav"));
    assertThat(Fx.call(() -> find(".control-recording", CheckBox.class).isSelected())).isFalse();
  }

  @Test
  void what_was_not_taken_is_logged_as_that_and_can_be_tried_again() {
    room.first.refusal = Reason.CUT;
    pick(Path.of("防溺水.wav"));
    speak();
    said("录音没有播完：媒体服务中断或拒绝。");
    Patience.until(() -> !log().isEmpty());
    assertThat(log()).singleElement().matches(call -> !call.done());
    room.first.refusal = null;
    speak();
    said("已喊话并记录。");
  }

  @Test
  void a_gateway_that_speaks_no_texts_says_so() {
    room.first.refusal = Reason.RECORDINGS_ONLY;
    write("请勿靠近水边");
    speak();
    said("这个网关只能播放录音，不能朗读文字：请选择录音文件。");
    Patience.until(() -> !log().isEmpty());
    assertThat(log())
        .singleElement()
        .matches(call -> !call.done() && !call.recording() && call.words().equals("请勿靠近水边"));
  }

  @Test
  void who_chooses_no_recording_has_none() {
    pick(null);
    assertThat(Fx.call(() -> find(".control-recording", CheckBox.class).isSelected())).isFalse();
    speak();
    said("请填写喊话内容（最多 300 字），或选择录音文件。");
    assertThat(room.first.told).isEmpty();
  }
}
