package org.onescreen.model.antifraud;

/// The three who dissuade (三级劝阻): 综治中心, 派出所, 基层社区.
public enum WarningActor {
  CENTRE,
  POLICE,
  COMMUNITY
}
