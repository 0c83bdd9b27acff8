package org.onescreen.desktop.mediation.table;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.SkinBase;
import javafx.scene.text.Font;

/// Draws a row of the table.
final class LineSkin extends SkinBase<LineRow> {
  private final LineRow row;
  private final Canvas canvas = new Canvas();

  LineSkin(LineRow row) {
    super(row);
    this.row = row;
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    canvas.setWidth(row.getWidth());
    canvas.setHeight(row.getHeight());
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, row.getWidth(), row.getHeight());
    pen.setTextBaseline(VPos.CENTER);
    double middle = row.snapPositionY(row.getHeight() / 2);
    row.write(pen, middle);
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return row.getTableView().getVisibleLeafColumns().stream().mapToDouble(c -> c.getWidth()).sum();
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    double fixed = row.getTableView().getFixedCellSize();
    // Before the style is known rows would lie on one another, and all of them would be in view.
    return fixed > 0 ? fixed : 2 * Font.getDefault().getSize();
  }
}
