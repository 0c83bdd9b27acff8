package org.onescreen.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.testing.Fx;

class AfterLayoutTest {
  private final List<String> order = new ArrayList<>();

  @BeforeAll
  static void start() {
    FxTest.start();
  }

  /// Asks while it is laid out, as a cell does that comes into view.
  private final class Asking extends Region {
    private final AfterLayout after = new AfterLayout(this, () -> order.add("asked"));

    @Override
    protected void layoutChildren() {
      order.add("laid out");
      after.soon();
      after.soon();
    }
  }

  @Test
  void whatIsAskedForWhileALayoutLastsIsDoneOnceWhenItHasEnded() {
    Stage stage = Fx.show(new StackPane(new Asking(), new Asking()), 200, 200);
    Fx.until(() -> order.contains("asked"));
    assertThat(Fx.call(() -> List.copyOf(order.subList(0, 4))))
        .containsExactly("laid out", "laid out", "asked", "asked");
    Fx.run(stage::close);
  }

  @Test
  void whatWasTakenBackIsNotDoneAndWhatIsInNoWindowNeither() {
    Region lonely = new Region();
    Region shown = new Region();
    Stage stage = Fx.show(new StackPane(shown), 200, 200);
    Fx.run(
        () -> {
          new AfterLayout(lonely, () -> order.add("lonely")).soon();
          AfterLayout taken = new AfterLayout(shown, () -> order.add("taken back"));
          taken.soon();
          taken.cancel();
          new AfterLayout(shown, () -> order.add("done")).soon();
        });
    Fx.until(() -> !order.isEmpty());
    assertThat(Fx.call(() -> List.copyOf(order))).containsExactly("done");
    Fx.run(stage::close);
  }
}
