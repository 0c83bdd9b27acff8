package org.onescreen.desktop.antifraud.form;

import java.util.Optional;

/// Two fields of which the second is about a part of what the first says.
///
/// @param <W> such as a village
/// @param <P> such as one of its grids
/// @param part what is read is empty where the whole is meant
public record Narrowing<W, P>(Entry<W> whole, Entry<Optional<P>> part) {}
