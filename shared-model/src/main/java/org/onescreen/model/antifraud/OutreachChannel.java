package org.onescreen.model.antifraud;

/// By what somebody who works away is spoken to.
public enum OutreachChannel {
  PHONE,
  SMS,
  VIDEO
}
