package org.onescreen.model.alarm;

/// Who raised it.
public enum AlarmSource {
  DEVICE,
  VIDEO_ANALYSIS,
  ONE_KEY,
  PHONE
}
