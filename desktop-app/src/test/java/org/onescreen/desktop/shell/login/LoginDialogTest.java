package org.onescreen.desktop.shell.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.desktop.shell.theme.Theme;

class LoginDialogTest {
  private final Texts texts =
      new Texts(Locale.SIMPLIFIED_CHINESE, List.of("org.onescreen.desktop.shell"));
  private final List<CompletableFuture<Optional<Trouble>>> attempts = new ArrayList<>();

  @Test
  void aWrongPasswordIsSaidInPlainWordsAndTheRightOneComesBack() {
    CompletableFuture<Optional<Credentials>> answer = ask();
    enter("zhang", "wrong");
    assertThat(error()).isEqualTo("正在登录…");
    attempts.getFirst().complete(Optional.of(Trouble.WRONG_PASSWORD));
    FxTest.await("the reason", () -> errorNow().equals("■ 用户名或密码不正确"));
    assertThat(answer).isNotDone();
    enter("zhang", "right");
    attempts.get(1).complete(Optional.empty());
    FxTest.await("the answer", answer::isDone);
    assertThat(answer.join()).contains(new Credentials("zhang", "right"));
  }

  @Test
  void givingUpAnswersNothing() {
    CompletableFuture<Optional<Credentials>> answer = ask();
    FxTest.run(() -> button(ButtonBar.ButtonData.CANCEL_CLOSE).fire());
    FxTest.await("the answer", answer::isDone);
    assertThat(answer.join()).isEmpty();
  }

  @Test
  void aPasswordIsNeverPrinted() {
    assertThat(new Credentials("zhang", "secret").toString())
        .doesNotContain("secret")
        .doesNotContain("zhang");
  }

  private CompletableFuture<Optional<Credentials>> ask() {
    FxTest.start();
    return FxTest.call(
        () ->
            new LoginDialog(
                    new Theme(),
                    texts,
                    new UiThread(),
                    typed -> {
                      CompletableFuture<Optional<Trouble>> attempt = new CompletableFuture<>();
                      attempts.add(attempt);
                      return attempt;
                    })
                .ask(null, "https://centre.example", "", Optional.empty())
                .toCompletableFuture());
  }

  private void enter(String user, String password) {
    FxTest.run(
        () -> {
          ((TextField) scene().lookup("#login-user")).setText(user);
          ((TextField) scene().lookup("#login-password")).setText(password);
          button(ButtonBar.ButtonData.OK_DONE).fire();
        });
  }

  private String error() {
    return FxTest.call(this::errorNow);
  }

  private String errorNow() {
    return ((Label) scene().lookup("#login-error")).getText();
  }

  private static Button button(ButtonBar.ButtonData data) {
    DialogPane pane = (DialogPane) scene().getRoot();
    ButtonType type =
        pane.getButtonTypes().stream()
            .filter(candidate -> candidate.getButtonData() == data)
            .findFirst()
            .orElseThrow();
    return (Button) pane.lookupButton(type);
  }

  private static Scene scene() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(scene -> scene.lookup("#login-user") != null)
        .findFirst()
        .orElseThrow();
  }
}
