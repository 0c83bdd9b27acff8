package org.onescreen.desktop.wall.evidence;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.image.Image;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.model.camera.Camera;

/// What a tile shows.
///
/// @param picture as the camera made it
/// @param from when it was taken; of a picture of a replay the first moment that it may be of
/// @param until the same, or the last moment that it may be of
public record Seen(
    Camera camera,
    Optional<Image> picture,
    Instant from,
    Instant until,
    boolean live,
    Optional<VideoTile> video) {}
