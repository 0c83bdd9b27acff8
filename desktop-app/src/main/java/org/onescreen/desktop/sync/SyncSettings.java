package org.onescreen.desktop.sync;

/// Where the centre is and who asks.
///
/// @param address such as `https://centre.example:8443`
public record SyncSettings(String address, String user, String password) {
  /// A password never reaches a log.
  @Override
  public String toString() {
    return "SyncSettings[address=" + address + ", user=" + user + "]";
  }
}
