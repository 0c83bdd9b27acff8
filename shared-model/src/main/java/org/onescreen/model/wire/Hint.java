package org.onescreen.model.wire;

/// A server-sent event: there is more to pull.
///
/// @param head the newest sequence number of the server
public record Hint(long head) {}
