package org.onescreen.desktop.mediation;

import org.onescreen.desktop.mediation.card.Stage;

/// One column as it stands.
///
/// @param count all cases in it
/// @param red how many of those that are open are red
record StageColumn(Stage stage, long count, long red) {}
