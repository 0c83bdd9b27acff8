package org.onescreen.desktop.shell.window;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The one screen's plan: wall left, map in the middle, mediation above anti-fraud at the right,
/// the alarm line across the bottom. Everything fits whatever the window's size; nothing scrolls.
final class HomeGrid extends Region {
  /// The alarm line holds its header and at least two rows.
  private static final double ALARM_PART = 0.155;

  private static final double WALL_PART = 0.31;
  private static final double RIGHT_PART = 0.31;
  private static final double MEDIATION_PART = 0.475;
  private static final double GAP_PART = 0.0042;

  private final Node wall;
  private final Node map;
  private final Node mediation;
  private final Node antifraud;
  private final Node alarm;

  HomeGrid(Node wall, Node map, Node mediation, Node antifraud, Node alarm) {
    this.wall = wall;
    this.map = map;
    this.mediation = mediation;
    this.antifraud = antifraud;
    this.alarm = alarm;
    getStyleClass().add("home-grid");
    setMinSize(0, 0);
    getChildren().addAll(wall, map, mediation, antifraud, alarm);
  }

  @Override
  protected void layoutChildren() {
    double gap = Math.max(4, snapSizeX(getWidth() * GAP_PART));
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    double alarmHeight = snapSizeY(height * ALARM_PART);
    double upper = height - alarmHeight - gap;
    double wallWidth = snapSizeX(width * WALL_PART);
    double rightWidth = snapSizeX(width * RIGHT_PART);
    double mapWidth = width - wallWidth - rightWidth - 2 * gap;
    double mediationHeight = snapSizeY((upper - gap) * MEDIATION_PART);
    double right = left + wallWidth + mapWidth + 2 * gap;
    wall.resizeRelocate(left, top, wallWidth, upper);
    map.resizeRelocate(left + wallWidth + gap, top, mapWidth, upper);
    mediation.resizeRelocate(right, top, rightWidth, mediationHeight);
    antifraud.resizeRelocate(
        right, top + mediationHeight + gap, rightWidth, upper - mediationHeight - gap);
    alarm.resizeRelocate(left, top + upper + gap, width, alarmHeight);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }
}
