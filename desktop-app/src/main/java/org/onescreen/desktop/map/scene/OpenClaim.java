package org.onescreen.desktop.map.scene;

import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.GridCode;

/// Where somebody says that a camera really stands, without who that is and in what words: those
/// are read of the one camera that somebody looks at.
///
/// @param by the account that says so
public record OpenClaim(Position position, GridCode grid, UUID by, Instant at) {}
