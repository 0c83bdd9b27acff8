package org.onescreen.desktop.map;

import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.geofile.Checked;
import org.onescreen.model.access.Role;
import org.onescreen.model.boundary.BoundaryCommands;
import org.onescreen.model.camera.CameraCommands;

/// What of a file its reader may hand in: the centre would refuse the rest, one by one and late.
record ImportRights(Optional<Role> role) {
  boolean may(Checked one) {
    Set<Role> allowed =
        switch (one.change()) {
          case REGION -> BoundaryCommands.REDRAW_REGION.roles();
          case GRID -> BoundaryCommands.REDRAW_GRID.roles();
          case NEW_GRID -> BoundaryCommands.CREATE_GRID.roles();
          case CAMERA -> CameraCommands.CORRECT.roles();
          case NONE -> Set.of();
        };
    return role.filter(allowed::contains).isPresent();
  }

  /// It changes something, nothing is wrong with it, and it may be handed in.
  boolean takes(Checked one) {
    return one.acceptable() && may(one);
  }
}
