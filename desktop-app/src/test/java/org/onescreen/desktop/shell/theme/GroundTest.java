package org.onescreen.desktop.shell.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.FxTest;

class GroundTest {
  private static Color ground(Scene scene) {
    scene.getRoot().applyCss();
    return (Color) scene.getFill();
  }

  @Test
  void theSceneIsFilledWithTheGroundOfTheLookAndOfARootThatComesLater() {
    FxTest.start();
    FxTest.run(
        () -> {
          Theme theme = new Theme(List.of());
          Scene scene = new Scene(new StackPane(), 320, 200);
          theme.dress(scene);
          assertThat(ground(scene)).isEqualTo(Color.web("#0e131a"));
          scene.setRoot(new StackPane());
          theme.wear(Appearance.FIRST.with(Look.ROOM));
          assertThat(ground(scene)).isEqualTo(Color.WHITE);
        });
  }
}
