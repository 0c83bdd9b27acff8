package org.onescreen.model.camera;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.onescreen.model.region.BadCodeException;

/// A device code of GB/T 28181, 20 digits: centre (8: the county's six, two for the grass-roots
/// unit), industry (2), device type (3), serial number (7, of which the first is the network).
public record GbDeviceCode(@JsonValue String code) implements Comparable<GbDeviceCode> {
  /// Digits of a whole code.
  public static final int LENGTH = 20;

  /// Device type of a network camera (IPC).
  public static final int IPC = 132;

  private static final int FIRST_TYPE = 111;

  @JsonCreator
  public GbDeviceCode {
    BadCodeException.requireDigits(code, LENGTH, "device code");
    int type = Integer.parseInt(code.substring(10, 13));
    if (type < FIRST_TYPE) {
      throw new BadCodeException(
          BadCodeException.Reason.UNKNOWN_PART,
          "device code: '" + code + "' has the unknown device type " + type);
    }
  }

  /// The three digits that say what kind of device it is.
  public int type() {
    return Integer.parseInt(code.substring(10, 13));
  }

  /// The two digits of the trade that the device serves.
  public String industry() {
    return code.substring(8, 10);
  }

  @Override
  public int compareTo(GbDeviceCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
