package org.onescreen.desktop.cache;

import java.util.UUID;

/// Of which record a simulation says something.
public record SimKey(int kind, UUID id) {}
