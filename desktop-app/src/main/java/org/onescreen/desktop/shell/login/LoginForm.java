package org.onescreen.desktop.shell.login;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;

/// The fields of the login, and the one line that says why it did not work.
final class LoginForm extends VBox {
  private final Texts texts;
  private final Label title = new Label();
  private final Label note = new Label();
  private final TextField user = new TextField();
  private final PasswordField password = new PasswordField();
  private final Label error = new Label();
  private final Button enter = new Button();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final BooleanProperty known = new SimpleBooleanProperty();

  LoginForm(Texts texts) {
    this.texts = texts;
    title.getStyleClass().add("login-title");
    note.getStyleClass().add("quiet");
    note.setWrapText(true);
    error.getStyleClass().add("login-error");
    error.setWrapText(true);
    user.setId("login-user");
    password.setId("login-password");
    error.setId("login-error");
    enter.setId("login-enter");
    enter.setDefaultButton(true);
    enter.setMaxWidth(Double.MAX_VALUE);
    enter.disableProperty().bind(ready().not());
    user.disableProperty().bind(busy.or(known));
    password.disableProperty().bind(busy);
    getStyleClass().add("login");
    getChildren()
        .addAll(
            title,
            note,
            new Label(texts.get("shell.login.user")),
            user,
            new Label(texts.get("shell.login.password")),
            password,
            error,
            enter);
  }

  /// Asks anew.
  ///
  /// @param who empty where anybody may log in; else only this one
  void ask(String newTitle, String newNote, String action, String who, boolean onlyThisOne) {
    busy.set(false);
    title.setText(newTitle);
    note.setText(newNote);
    enter.setText(action);
    user.setText(who);
    known.set(onlyThisOne && !who.isBlank());
    password.clear();
    error.setText("");
  }

  void onEnter(Runnable action) {
    enter.setOnAction(event -> action.run());
  }

  Credentials typed() {
    return new Credentials(user.getText().strip(), password.getText());
  }

  private BooleanBinding ready() {
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

  void failed(LoginFailure failure) {
    busy.set(false);
    String why = texts.get("shell.login.error", texts.of("shell.trouble", failure.why()));
    error.setText(
        failure.left().isZero()
            ? why
            : why + texts.get("shell.login.wait", failure.left().toSeconds() + 1));
    password.clear();
    focus();
  }

  /// The password leaves the memory of the screen.
  void done() {
    busy.set(false);
    password.clear();
    error.setText("");
  }

  void focus() {
    (user.getText().isBlank() ? user : password).requestFocus();
  }
}
