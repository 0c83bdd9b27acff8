package org.onescreen.desktop.shell.login;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.status.Trouble;

/// What stands over everything while nobody is let in: who is asked for, and how many alarms wait,
/// as a number and nothing else, so that whoever passes by fetches somebody and learns no more.
///
/// FX thread only.
public final class LoginLayer {
  private static final String WAITING = "tone-red";

  private final Texts texts;
  private final UiThread ui;
  private final LoginForm form;
  private final Label alarms = new Label();
  private final StackPane node;

  public LoginLayer(Texts texts, UiThread ui) {
    this.texts = texts;
    this.ui = ui;
    this.form = new LoginForm(texts);
    alarms.getStyleClass().add("lock-alarms");
    alarms.setId("lock-alarms");
    VBox card = new VBox(alarms, form);
    card.getStyleClass().addAll("card", "lock-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    this.node = new StackPane(card);
    node.getStyleClass().add("lock");
    StackPane.setAlignment(card, Pos.CENTER);
    alarms(0);
  }

  public Node node() {
    return node;
  }

  /// Asks for a login with the centre at `address`.
  ///
  /// @param user who is asked for; may be empty, and may be changed
  public void askForLogin(
      String address, String user, LoginAttempt attempt, Consumer<Credentials> in) {
    form.ask(
        texts.get("shell.login.title"),
        texts.get("shell.login.address", address),
        texts.get("shell.login.enter"),
        user,
        false);
    form.onEnter(() -> send(form.typed(), attempt, in));
  }

  /// Asks for the password of who works here.
  ///
  /// @param since the time of day
  public void askForPassword(
      String user, String since, LoginAttempt attempt, Consumer<Credentials> in) {
    form.ask(
        texts.get("shell.lock.title"),
        texts.get("shell.lock.since", since),
        texts.get("shell.lock.enter"),
        user,
        true);
    form.onEnter(() -> send(form.typed(), attempt, in));
  }

  /// As if it had been typed.
  public void send(Credentials typed, LoginAttempt attempt, Consumer<Credentials> in) {
    form.begin();
    attempt
        .tryOut(typed)
        .exceptionally(failure -> Optional.of(LoginFailure.of(Trouble.SERVER_FAILED)))
        .thenAccept(
            failure ->
                ui.run(
                    () ->
                        failure.ifPresentOrElse(
                            form::failed,
                            () -> {
                              form.done();
                              in.accept(typed);
                            })));
  }

  /// Says why nobody is let in any more.
  public void say(Trouble why) {
    form.failed(LoginFailure.of(why));
  }

  /// @param open how many alarms nobody has answered
  public void alarms(long open) {
    alarms.setText(
        open == 0 ? texts.get("shell.lock.no-alarms") : texts.get("shell.lock.alarms", open));
    alarms.getStyleClass().remove(WAITING);
    if (open > 0) {
      alarms.getStyleClass().add(WAITING);
    }
  }

  public void focus() {
    form.focus();
  }
}
