package org.onescreen.desktop.antifraud.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.model.ratio.Ratio;

/// A chart that is asked by keys, and put out as a picture.
class ColumnChartTest {
  private ColumnChart chart;
  private Stage stage;

  @BeforeEach
  void open() {
    FxTest.start();
    chart = Fx.call(ColumnChart::new);
    stage = Fx.show(chart, 700, 300);
    Fx.run(() -> chart.show(shown(), "←→"));
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private static Chart shown() {
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      long now = 10L * i;
      points.add(
          new ChartPoint(
              i + "月", now, i == 1 ? null : 5L, "" + now, i + "月 " + now + " 起", i == 5));
    }
    return new Chart("每月立案多少起？", points);
  }

  private String asked(KeyCode key) {
    Node plot = Fx.call(() -> chart.lookup(".chart-plot"));
    Fx.run(
        () ->
            Event.fireEvent(
                plot, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    return Fx.call(() -> chart.cursor().map(ChartPoint::words).orElse(""));
  }

  @Test
  void arrow_keys_go_from_column_to_column_and_say_each_in_full() {
    assertThat(Fx.texts(chart)).contains("←→");
    assertThat(asked(KeyCode.HOME)).isEqualTo("1月 10 起");
    assertThat(asked(KeyCode.LEFT)).as("there is none before the first").isEqualTo("1月 10 起");
    assertThat(asked(KeyCode.RIGHT)).isEqualTo("2月 20 起");
    assertThat(asked(KeyCode.END)).isEqualTo("5月 50 起");
    assertThat(asked(KeyCode.RIGHT)).isEqualTo("5月 50 起");
    assertThat(Fx.call(() -> Fx.texts(chart))).contains("5月 50 起", "每月立案多少起？");
    assertThat(Fx.call(() -> chart.lookup(".chart-plot").isFocusTraversable())).isTrue();
  }

  @Test
  void its_picture_is_a_png_on_white_whatever_the_screen_looks_like() throws Exception {
    byte[] png = Fx.call(() -> ChartPicture.of(shown()));
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(read.getWidth()).isGreaterThanOrEqualTo(1800);
    assertThat(read.getRGB(1, read.getHeight() - 2)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void a_part_larger_than_its_whole_says_why() {
    FigureWords words = FigureWords.in(Desk.chinese());
    assertThat(words.percent(Ratio.of(12, 10))).contains("※登记数大于应有数");
    assertThat(words.percent(Ratio.of(10, 10))).doesNotContain("※");
    assertThat(words.percent(Ratio.of(3, 0))).doesNotContain("※");
  }
}
