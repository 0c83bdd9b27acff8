package org.onescreen.desktop.shell.status;

/// How the video worker is.
public enum VideoState {
  OFF,
  STARTING,
  RUNNING,
  RESTARTING,
  FAILED
}
