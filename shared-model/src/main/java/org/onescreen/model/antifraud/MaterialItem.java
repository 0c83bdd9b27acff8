package org.onescreen.model.antifraud;

/// What is printed, painted or given away against fraud.
public enum MaterialItem {
  LARGE_SIGN,
  GIVEAWAY,
  BANNER,
  NOTICE_BOARD,
  POSTER,
  RESPONSIBILITY_LETTER,
  LEAFLET
}
