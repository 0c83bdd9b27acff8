package org.onescreen.desktop.shell.login;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Trouble;

/// The fields of the login, and the one line that says why it did not work.
final class LoginForm extends VBox {
  private final Texts texts;
  private final TextField user = new TextField();
  private final PasswordField password = new PasswordField();
  private final Label error = new Label();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  LoginForm(Texts texts, String address, String lastUser) {
    this.texts = texts;
    Label title = new Label(texts.get("shell.login.title"));
    title.getStyleClass().add("login-title");
    Label server = new Label(texts.get("shell.login.address", address));
    server.getStyleClass().add("quiet");
    server.setWrapText(true);
    error.getStyleClass().add("login-error");
    error.setWrapText(true);
    user.setText(lastUser);
    user.setId("login-user");
    password.setId("login-password");
    error.setId("login-error");
    user.disableProperty().bind(busy);
    password.disableProperty().bind(busy);
    getStyleClass().add("login");
    getChildren()
        .addAll(
            title,
            server,
            new Label(texts.get("shell.login.user")),
            user,
            new Label(texts.get("shell.login.password")),
            password,
            error);
  }

  Credentials typed() {
    return new Credentials(user.getText().strip(), password.getText());
  }

  /// Can it be sent now?
  BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () -> !busy.get() && !user.getText().isBlank() && !password.getText().isEmpty(),
        busy,
        user.textProperty(),
        password.textProperty());
  }

  void begin() {
    error.setText(texts.get("shell.login.busy"));
    busy.set(true);
  }

  void failed(Trouble why) {
    busy.set(false);
    error.setText(texts.get("shell.login.error", texts.of("shell.trouble", why)));
    password.clear();
    password.requestFocus();
  }

  void focusFirstEmpty() {
    (user.getText().isBlank() ? user : password).requestFocus();
  }
}
