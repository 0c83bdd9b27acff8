package org.onescreen.desktop.mediation.board;

import org.onescreen.desktop.mediation.card.Stage;

/// Where a card lies.
///
/// @param lane from 0
/// @param line from 0 within the lane's column
record Place(int lane, Stage stage, int line) {}
