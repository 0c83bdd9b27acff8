package org.onescreen.desktop.wall;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.TileFrame;
import org.onescreen.desktop.wall.layout.ZoomWindow;

/// The picture of a tile on a plain ground of its own. A window without a graphics card draws a
/// frame as cheaply as it copies it, as long as the picture is shown pixel by pixel on whole
/// pixels, and nothing that it covers is drawn: no ground lies under it, and the region says that
/// it can nowhere be looked through, so that nothing below is drawn either.
///
/// FX thread only.
final class TilePicture extends Region {
  /// The shape of a picture that has not come yet: 704 × 576.
  private static final double USUAL_ASPECT = 704.0 / 576.0;

  private static final double SAME_SHAPE = 0.01;

  private final Surround ground = new Surround("camera-ground");
  private Runnable resized = () -> {};
  private final ImageView picture = new ImageView();
  private @Nullable TileImages images;
  private double aspect = USUAL_ASPECT;
  private ZoomWindow zoom = ZoomWindow.WHOLE;
  private int sourceHeight;

  TilePicture() {
    getStyleClass().add("camera-picture");
    setMinSize(0, 0);
    // A region is believed to be opaque where it has a background or a shape of its own.
    setShape(new Rectangle(1, 1));
    setOpaqueInsets(Insets.EMPTY);
    picture.setPreserveRatio(true);
    picture.setManaged(false);
    picture.opacityProperty().subscribe(this::requestLayout);
    getChildren().addAll(ground.strips());
    getChildren().add(picture);
  }

  /// Is called whenever frames of another size may be wanted.
  void onResized(Runnable called) {
    resized = called;
  }

  /// The size that frames are to have, as the room is now.
  PictureSize wanted() {
    PictureSize whole = PictureSize.within(getWidth(), getHeight(), aspect, scale());
    return zoom.isWhole() ? whole : whole.nearer(zoom.size(), sourceHeight);
  }

  /// Shows a frame in place of the one before.
  void show(TileFrame frame) {
    if (images == null || !images.over(frame.pixels())) {
      images = new TileImages(frame.pixels());
      picture.setViewport(part(images.viewport()));
      requestLayout();
    }
    picture.setImage(images.fresh(frame.index()));
    if (frame.sourceHeight() > 0) {
      sourceHeight = frame.sourceHeight();
      reshape((double) frame.sourceWidth() / frame.sourceHeight());
    }
  }

  /// Shows a picture of the camera's that is no frame of its stream.
  void show(Image still) {
    images = null;
    picture.setImage(still);
    picture.setViewport(part(new Rectangle2D(0, 0, still.getWidth(), still.getHeight())));
    reshape(still.getWidth() / Math.max(1, still.getHeight()));
    requestLayout();
  }

  /// Shows nothing.
  void clear() {
    images = null;
    picture.setImage(null);
    requestLayout();
  }

  /// Shows a part of the picture, larger.
  void zoom(ZoomWindow part) {
    if (!part.equals(zoom)) {
      zoom = part;
      if (images != null) {
        picture.setViewport(part(images.viewport()));
      }
      requestLayout();
    }
  }

  ZoomWindow zoom() {
    return zoom;
  }

  /// What is shown, if something is.
  Optional<Image> image() {
    return images == null
        ? Optional.ofNullable(picture.getImage())
        : Optional.of(images.copy(Objects.requireNonNull(picture.getImage())));
  }

  /// Where a point of this region lies in what is shown, in parts of it, 0 to 1.
  Point2D inPicture(double x, double y) {
    double width = Math.max(1, picture.getFitWidth());
    double height = Math.max(1, picture.getFitHeight());
    return new Point2D(
        Math.clamp((x - picture.getLayoutX()) / width, 0, 1),
        Math.clamp((y - picture.getLayoutY()) / height, 0, 1));
  }

  private Rectangle2D part(Rectangle2D whole) {
    return zoom.isWhole()
        ? whole
        : new Rectangle2D(
            zoom.x() * whole.getWidth(),
            zoom.y() * whole.getHeight(),
            Math.max(1, zoom.size() * whole.getWidth()),
            Math.max(1, zoom.size() * whole.getHeight()));
  }

  private void reshape(double newAspect) {
    if (Math.abs(newAspect - aspect) > SAME_SHAPE) {
      aspect = newAspect;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    fit(wanted());
    resized.run();
  }

  /// A frame of the size that was asked for is shown pixel by pixel. One of another size, after a
  /// resize, is stretched until the next comes.
  private void fit(PictureSize size) {
    Rectangle2D frame = picture.getViewport();
    double scale = scale();
    PictureSize room = PictureSize.within(getWidth(), getHeight(), aspect, scale);
    double width = room.width() / scale;
    double height = room.height() / scale;
    boolean exact =
        frame != null && frame.getWidth() == size.width() && frame.getHeight() == size.height();
    picture.setPreserveRatio(!exact && zoom.isWhole());
    picture.setFitWidth(width);
    picture.setFitHeight(height);
    picture.relocate(
        snapPositionX((getWidth() - width) / 2), snapPositionY((getHeight() - height) / 2));
    lay(new Rectangle2D(picture.getLayoutX(), picture.getLayoutY(), width, height));
  }

  private void lay(Rectangle2D room) {
    boolean covers = images != null && !picture.isPreserveRatio() && picture.getOpacity() == 1;
    if (covers) {
      ground.round(room, getWidth(), getHeight());
    } else {
      ground.all(getWidth(), getHeight());
    }
  }

  private double scale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }
}
