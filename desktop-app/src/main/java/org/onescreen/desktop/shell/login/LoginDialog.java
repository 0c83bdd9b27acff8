package org.onescreen.desktop.shell.login;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.desktop.shell.theme.Theme;

/// Asks for user and password of a remote centre until the centre accepts them or the operator
/// gives up. The attempt runs elsewhere; the dialog stays up and says why it failed.
///
/// FX thread only.
public final class LoginDialog {
  private final Theme theme;
  private final Texts texts;
  private final UiThread ui;
  private final LoginAttempt attempt;

  public LoginDialog(Theme theme, Texts texts, UiThread ui, LoginAttempt attempt) {
    this.theme = theme;
    this.texts = texts;
    this.ui = ui;
    this.attempt = attempt;
  }

  /// Shows the dialog and returns at once.
  ///
  /// @param owner the window that it belongs to; null where there is none yet
  /// @param address the server, as typed
  /// @param lastUser who logged in last; may be empty
  /// @param before why the last login has ended, where it has
  /// @return what the centre accepted, on the FX thread; empty where the operator gave up
  public CompletionStage<Optional<Credentials>> ask(
      @Nullable Window owner, String address, String lastUser, Optional<Trouble> before) {
    CompletableFuture<Optional<Credentials>> answer = new CompletableFuture<>();
    LoginForm form = new LoginForm(texts, address, lastUser);
    Dialog<Credentials> dialog = new Dialog<>();
    ButtonType enter = new ButtonType(texts.get("shell.login.enter"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("shell.login.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.setTitle(texts.get("shell.login.window"));
    if (owner != null) {
      dialog.initOwner(owner);
    }
    DialogPane pane = dialog.getDialogPane();
    pane.getStyleClass().add("login-pane");
    pane.setContent(form);
    pane.getButtonTypes().setAll(enter, cancel);
    theme.dress(pane.getScene());
    Button send = (Button) pane.lookupButton(enter);
    send.disableProperty().bind(form.ready().not());
    send.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          send(form, dialog);
        });
    dialog.setResultConverter(button -> null);
    dialog.setOnHidden(event -> answer.complete(Optional.ofNullable(dialog.getResult())));
    before.ifPresent(form::failed);
    dialog.show();
    form.focusFirstEmpty();
    return answer;
  }

  private void send(LoginForm form, Dialog<Credentials> dialog) {
    Credentials typed = form.typed();
    form.begin();
    attempt
        .tryOut(typed)
        .exceptionally(failure -> Optional.of(Trouble.SERVER_FAILED))
        .thenAccept(
            trouble ->
                ui.run(
                    () ->
                        trouble.ifPresentOrElse(
                            form::failed,
                            () -> {
                              dialog.setResult(typed);
                              dialog.close();
                            })));
  }
}
