package org.onescreen.desktop.centre;

import java.nio.file.Path;
import java.util.Optional;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.centre.store.RecordSource;

/// What a whole centre is started with.
///
/// @param data its folder: the embedded database, the demo account's password
/// @param database empty for the embedded one
/// @param sample what an empty store is filled with; empty for nothing
public record CentreOptions(
    Path data,
    Optional<DatabaseLogin> database,
    Optional<RecordSource> sample,
    CentreSettings settings) {}
