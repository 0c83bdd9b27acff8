package org.onescreen.desktop.wall.evidence;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.image.Image;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.model.camera.Camera;

/// What a tile shows.
///
/// @param picture as the camera made it
/// @param at when it was taken
public record Seen(
    Camera camera, Optional<Image> picture, Instant at, boolean live, Optional<VideoTile> video) {}
