package org.onescreen.model.wire;

import java.time.Instant;

/// The first thing that a desk asks a server.
///
/// @param product [Api#PRODUCT], else it is something else that answers
/// @param schema [org.onescreen.model.Catalogue#SCHEMA] of the server
/// @param name the centre's name, for the title of the screen
public record ServerInfo(String product, int schema, String name, Instant serverTime) {}
