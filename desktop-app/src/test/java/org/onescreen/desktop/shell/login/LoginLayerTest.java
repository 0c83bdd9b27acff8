package org.onescreen.desktop.shell.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.status.Trouble;

class LoginLayerTest {
  private final Texts texts =
      new Texts(Locale.SIMPLIFIED_CHINESE, List.of("org.onescreen.desktop.shell"));
  private final List<CompletableFuture<Optional<LoginFailure>>> attempts = new ArrayList<>();
  private final List<Credentials> in = new ArrayList<>();
  private Scene scene;

  @BeforeEach
  void ask() {
    FxTest.start();
    FxTest.run(
        () -> {
          LoginLayer layer = new LoginLayer(texts, new UiThread());
          scene = new Scene(new StackPane(layer.node()));
          layer.askForLogin("https://centre.example", "", this::attempt, in::add);
        });
  }

  private CompletableFuture<Optional<LoginFailure>> attempt(Credentials typed) {
    CompletableFuture<Optional<LoginFailure>> attempt = new CompletableFuture<>();
    attempts.add(attempt);
    return attempt;
  }

  private void enter(String user, String password) {
    FxTest.run(
        () -> {
          ((TextField) scene.lookup("#login-user")).setText(user);
          ((TextField) scene.lookup("#login-password")).setText(password);
          enter().fire();
        });
  }

  private Button enter() {
    return (Button) scene.lookup("#login-enter");
  }

  private String error() {
    return ((Labeled) scene.lookup("#login-error")).getText();
  }

  @Test
  void a_wrong_password_is_said_in_plain_words_and_the_right_one_goes_in() {
    enter("zhang", "wrong");
    assertThat(FxTest.call(this::error)).isEqualTo("正在登录…");
    assertThat(FxTest.call(() -> enter().isDisabled())).as("one attempt at a time").isTrue();
    attempts.getFirst().complete(Optional.of(LoginFailure.of(Trouble.WRONG_PASSWORD)));
    FxTest.await("the reason", () -> error().equals("■ 用户名或密码不正确"));
    assertThat(in).isEmpty();
    enter(" zhang ", "right");
    attempts.get(1).complete(Optional.empty());
    FxTest.await("the answer", () -> !in.isEmpty());
    assertThat(in).containsExactly(new Credentials("zhang", "right"));
    assertThat(FxTest.call(() -> ((TextField) scene.lookup("#login-password")).getText()))
        .as("the password does not stay on the screen")
        .isEmpty();
  }

  @Test
  void an_attempt_that_breaks_is_told_and_may_be_repeated() {
    enter("zhang", "x");
    attempts.getFirst().completeExceptionally(new IllegalStateException());
    FxTest.await("the reason", () -> error().equals("■ 中心服务器内部出错"));
  }

  @Test
  void nothing_is_sent_without_user_and_password() {
    assertThat(FxTest.call(() -> enter().isDisabled())).isTrue();
    enter("zhang", "");
    assertThat(attempts).isEmpty();
  }

  @Test
  void a_password_is_never_printed() {
    assertThat(new Credentials("zhang", "secret").toString())
        .doesNotContain("secret")
        .doesNotContain("zhang");
  }
}
