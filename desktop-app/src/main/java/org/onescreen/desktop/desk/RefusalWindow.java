package org.onescreen.desktop.desk;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;

/// Says why the desk does not open, to who has no console: a double-click on Windows shows none.
final class RefusalWindow {
  private RefusalWindow() {}

  /// Returns when the operator has read it. Not on the FX thread.
  static void show(String sentence, Texts texts) throws InterruptedException {
    CountDownLatch read = new CountDownLatch(1);
    Runnable ask =
        () -> {
          Alert alert = new Alert(Alert.AlertType.ERROR, sentence, ButtonType.CLOSE);
          alert.setTitle(texts.get("desk.title"));
          alert.setHeaderText(texts.get("desk.refused"));
          alert.setOnHidden(_ -> read.countDown());
          alert.show();
        };
    try {
      Platform.startup(ask);
    } catch (IllegalStateException e) {
      // The toolkit was up already when the desk was refused.
      new UiThread().run(ask);
    }
    read.await();
  }
}
