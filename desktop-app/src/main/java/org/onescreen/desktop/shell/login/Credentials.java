package org.onescreen.desktop.shell.login;

/// Who wants in. The password never reaches a log.
public record Credentials(String user, String password) {
  @Override
  public String toString() {
    return "Credentials[…]";
  }
}
